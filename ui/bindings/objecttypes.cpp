// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bindings/objecttypes.h"
#include "ui/bindings/valuetypes.h"

// The registration code is generated from the headers; this file only has them compiled.

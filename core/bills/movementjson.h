// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bills/movement.h"

namespace Billfold {

class JsonReader;

/// A Movement of the contract; failures are the reader's.
[[nodiscard]] Movement readMovement(const JsonReader &reader);

} // namespace Billfold

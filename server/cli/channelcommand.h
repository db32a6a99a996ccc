// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"
#include "server/database/database.h"

namespace BillfoldService {

/// `sandbox channel`: tells the sandbox's bank what to say to orders, and when it is closed.
[[nodiscard]] Result<int> instructBank(Database &database, const Arguments &arguments);

} // namespace BillfoldService

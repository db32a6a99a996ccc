// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"

namespace BillfoldService {

/// `billfold-server check`: proves the books. 0 when all agrees, 1 when something does not.
[[nodiscard]] Result<int> runCheck(const std::vector<std::string> &line);

} // namespace BillfoldService

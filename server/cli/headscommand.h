// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// `heads`: prints a signed head statement for every account, one a line, to be kept apart from the database. A database
/// that is put back later is held against them (`check --heads`).
[[nodiscard]] Result<int> runHeads(const std::vector<std::string> &line);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// `verify RECEIPT|-`: prints what a receipt or head statement says, and whether it holds. 0 when it does, 1 when not.
/// Needs no database and no secret.
[[nodiscard]] Result<int> runVerify(const std::vector<std::string> &line);

} // namespace BillfoldService

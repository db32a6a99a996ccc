// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// `sandbox merchant …`: opens merchants and makes the codes that people pay them by. `line` begins with "merchant".
[[nodiscard]] Result<int> runMerchant(const std::vector<std::string> &line);

} // namespace BillfoldService

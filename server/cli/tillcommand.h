// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// `sandbox till scan …`: what a merchant's till does with the code that a person shows. `line` begins with "till".
[[nodiscard]] Result<int> runTill(const std::vector<std::string> &line);

} // namespace BillfoldService

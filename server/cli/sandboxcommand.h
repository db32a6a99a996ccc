// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"

#include <chrono>

namespace BillfoldService {

/// `billfold-server sandbox …`: steers a sandbox from outside, while it runs.
[[nodiscard]] Result<int> runSandbox(const std::vector<std::string> &line);

/// Reads "90s", "15m", "24h" or "7d".
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

} // namespace BillfoldService

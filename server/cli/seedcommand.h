// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"

namespace BillfoldService {

/// `billfold-server seed`: fills a sandbox with people and their history. A new database becomes a sandbox by it.
[[nodiscard]] Result<int> runSeed(const std::vector<std::string> &line);

} // namespace BillfoldService

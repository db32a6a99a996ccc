// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"

namespace BillfoldService {

/// `billfold-server make-keys FILE`: makes the secrets of a new service. Never replaces a file.
[[nodiscard]] Result<int> runMakeKeys(const std::vector<std::string> &line);

} // namespace BillfoldService

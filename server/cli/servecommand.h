// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"

namespace BillfoldService {

/// `billfold-server --listen … --database …`: serves until SIGTERM.
[[nodiscard]] Result<int> runServe(const std::vector<std::string> &line);

} // namespace BillfoldService

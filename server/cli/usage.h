// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace BillfoldService {

/// What --help prints.
[[nodiscard]] std::string_view usageText();

} // namespace BillfoldService

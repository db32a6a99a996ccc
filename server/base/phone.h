// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// E.164: a plus sign, then 7 to 15 digits of which the first is not zero. Whether the number is one that a network
/// would assign is the client's check; the code that is sent there proves it.
[[nodiscard]] bool isPhone(std::string_view text);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// What one customer may see of another's name before and after paying: 王小明 → 王*明, 王明 → 王*,
/// "Li Wenjing" → "Li W*****g". The input is a name that acceptName() made.
[[nodiscard]] std::string maskName(std::string_view name);

/// "+8613700009015" → "+86 137 **** 9015"; other countries keep the first three and the last two digits.
[[nodiscard]] std::string maskPhone(std::string_view phone);

} // namespace BillfoldService

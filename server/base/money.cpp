// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/money.h"

#include <charconv>

namespace BillfoldService {

Money inServiceCurrency(std::int64_t minor)
{
    return Money {std::string(serviceCurrency), minor};
}

std::optional<std::int64_t> parseAmount(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string digits(whole);
    std::string decimals(point == std::string_view::npos ? std::string_view() : text.substr(point + 1));
    if (whole.empty() || decimals.size() > 2 || (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    decimals.resize(2, '0');
    digits += decimals;
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    std::int64_t minor = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minor);
    if (error != std::errc() || end != digits.data() + digits.size() || minor > Money::maximumMinor)
        return std::nullopt;
    return minor;
}

} // namespace BillfoldService

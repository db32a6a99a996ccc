// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/values.h"

#include <charconv>

namespace BillfoldService {

boost::json::object toJson(const Money &money)
{
    return {{"currency", money.currency}, {"minor", money.minor}};
}

boost::json::object moneyJson(std::int64_t minor)
{
    return toJson(inServiceCurrency(minor));
}

boost::json::string toJson(Timestamp time)
{
    return boost::json::string(toRfc3339(time));
}

std::optional<std::int64_t> parseNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool canonical = text == "0" || (!text.empty() && text.front() >= '1' && text.front() <= '9');
    if (error != std::errc() || end != text.data() + text.size() || !canonical)
        return std::nullopt;
    return value;
}

} // namespace BillfoldService

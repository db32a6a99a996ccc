// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/money.h"
#include "server/base/timestamp.h"

#include <boost/json.hpp>

#include <optional>
#include <string_view>

namespace BillfoldService {

/// {"currency":"CNY","minor":1234}
[[nodiscard]] boost::json::object toJson(const Money &money);
/// An amount of the service's own currency.
[[nodiscard]] boost::json::object moneyJson(std::int64_t minor);
/// RFC 3339 with milliseconds.
[[nodiscard]] boost::json::string toJson(Timestamp time);

/// A decimal number without sign, spaces or leading zeros, as query parameters have it.
[[nodiscard]] std::optional<std::int64_t> parseNumber(std::string_view text);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// An amount in the minor unit of its ISO 4217 currency (CNY 12.34 is minor 1234).
struct Money
{
    /// What a JSON number carries exactly: 2^53−1.
    static constexpr std::int64_t maximumMinor = (std::int64_t {1} << 53) - 1;

    std::string currency = {};
    std::int64_t minor = 0;

    bool operator==(const Money &) const = default;
};

/// The one currency of this service.
inline constexpr std::string_view serviceCurrency = "CNY";

/// An amount of the service's currency.
[[nodiscard]] Money inServiceCurrency(std::int64_t minor);

/// Reads "100", "100.5" or "100.00" as minor units of the service's currency (two decimals).
/// Nothing for signs, more than two decimals, other characters, or more than Money::maximumMinor.
[[nodiscard]] std::optional<std::int64_t> parseAmount(std::string_view text);

} // namespace BillfoldService

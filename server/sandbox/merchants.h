// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace BillfoldService {

/// A made-up merchant and what people pay there, in minor units.
struct MadeUpMerchant
{
    std::string_view name;
    std::string_view category; ///< of the contract
    std::string_view note;
    std::int64_t least;
    std::int64_t most;
    int weight; ///< how often, against the others
};

[[nodiscard]] std::span<const MadeUpMerchant> merchants();
/// A merchant by weight; `draw` is any number that is not negative.
[[nodiscard]] const MadeUpMerchant &merchantFor(std::int64_t draw);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace BillfoldService {

/// How much may come in or go out over a bank at once, in minor units. What goes out counts for PaymentLimits as well.
struct FundingLimits
{
    std::int64_t topUpMinimum = 1'00;
    std::int64_t topUpMaximum = 50'000'00;
    std::int64_t withdrawalMinimum = 10'00;
    std::size_t sources = 20; ///< that one account may have bound
};

} // namespace BillfoldService

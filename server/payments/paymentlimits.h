// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace BillfoldService {

/// The most that one payment, one day and one month may take out of an account, in minor units. Days and months are UTC.
struct PaymentLimits
{
    std::int64_t perPayment = 50'000'00;
    std::int64_t perDay = 100'000'00;
    std::int64_t perMonth = 500'000'00;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include <algorithm>

namespace Billfold {

std::optional<Money> Limits::remaining() const
{
    const std::optional<Money> today = perDay.minus(usedToday);
    const std::optional<Money> thisMonth = perMonth.minus(usedThisMonth);
    if (!isKnown() || !today || !thisMonth)
        return {};
    const qint64 minor = std::min({perPayment.minor(), today->minor(), thisMonth->minor()});
    return Money::create(perPayment.currency(), std::max<qint64>(minor, 0));
}

} // namespace Billfold

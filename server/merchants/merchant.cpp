// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchant.h"

namespace BillfoldService {

std::int64_t requiredTip(const TipRule &rule, std::int64_t amountMinor)
{
    constexpr std::int64_t whole = 100'00;
    if (rule.kind == TipRule::Kind::Fixed)
        return rule.value;
    if (rule.kind != TipRule::Kind::Percentage)
        return 0;
    // In two steps, so that no product leaves the range.
    return amountMinor / whole * rule.value + (amountMinor % whole * rule.value + whole / 2) / whole;
}

bool allowsTip(const TipRule &rule, std::int64_t amountMinor, std::int64_t tipMinor)
{
    if (rule.kind == TipRule::Kind::Prompt)
        return tipMinor >= 0 && tipMinor <= amountMinor;
    return tipMinor == requiredTip(rule, amountMinor);
}

} // namespace BillfoldService

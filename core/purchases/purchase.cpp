// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase.h"

namespace Billfold {

namespace {

Result<Money> moneyOf(const QString &currency, qint64 minor)
{
    const std::optional<Money> money = Money::create(currency, minor);
    return money ? Result<Money>(*money) : failure(ErrorCode::AmountTooLarge);
}

} // namespace

Result<Money> tipOf(const MerchantOffer &offer, const Money &amount, const Money &chosen)
{
    constexpr qint64 Whole = 100'00;
    switch (offer.tip) {
    case MerchantOffer::Tip::Fixed:
        return offer.tipAmount;
    case MerchantOffer::Tip::Percentage: {
        // In two steps, so that no product leaves the range.
        const qint64 units = amount.minor() / Whole * offer.tipHundredths;
        const qint64 rest = (amount.minor() % Whole * offer.tipHundredths + Whole / 2) / Whole;
        return moneyOf(amount.currency(), units + rest);
    }
    case MerchantOffer::Tip::Prompt:
        if (chosen.isNegative())
            return failure(ErrorCode::AmountNegative);
        if (chosen.minor() > amount.minor())
            return failure(ErrorCode::AmountTooLarge);
        return moneyOf(amount.currency(), chosen.minor());
    case MerchantOffer::Tip::None:
        break;
    }
    return moneyOf(amount.currency(), 0);
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QLocale>

namespace Billfold {

/// Reads an amount as a person types it: the locale's separators, full-width digits and signs (NFKC), surrounding spaces.
/// Group separators are accepted only between groups of three, so that "1,5" is never taken for 15.
/// Fails with AmountEmpty, AmountZero, AmountNegative, AmountTooPrecise, AmountTooLarge or AmountMalformed.
[[nodiscard]] Result<Money> parseAmount(const QString &text, const QString &currency, const QLocale &locale);

/// The number without sign or currency, grouped and with all decimals of the currency: "12,480.50".
[[nodiscard]] QString formatAmount(const Money &money, const QLocale &locale);

} // namespace Billfold

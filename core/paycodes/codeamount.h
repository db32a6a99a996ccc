// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/paycodes/paycodeerror.h"

#include <QByteArrayView>

#include <optional>

namespace Billfold {

/// The longest amount of a code, in characters (EMVCo QRCPS MPM 1.1, tags 54 and 56).
inline constexpr qsizetype LongestCodeAmount = 13;

/// Reads an amount as machines write it, whatever the locale: ASCII digits and at most one point, which follows a digit
/// ("98", "98." and "98.73", the examples of EMVCo QRCPS MPM 1.1). Never rounds: decimals that the currency has not are refused, zeros too.
/// `currency` is three capital letters. Fails with AmountMalformed, AmountTooPrecise, AmountTooLarge or AmountZero.
[[nodiscard]] std::expected<Money, PayCodeFault> readCodeAmount(QByteArrayView text, const QString &currency);

/// A percentage of 0.01 to 99.99 in hundredths of a percent: "3.5" is 350. Nothing for any other text.
[[nodiscard]] std::optional<int> readCodePercentage(QByteArrayView text);

} // namespace Billfold

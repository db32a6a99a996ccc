// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/codeamount.h"

#include <algorithm>

namespace Billfold {

namespace {

constexpr int PercentageDecimals = 2;
constexpr qsizetype LongestPercentage = 5;

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The number times 10 to the power of `decimals`. At most LongestCodeAmount digits and four decimals fit 64 bits.
std::expected<qint64, PayCodeFault> readScaled(QByteArrayView text, int decimals)
{
    if (text.size() > LongestCodeAmount)
        return std::unexpected(PayCodeFault::AmountTooLarge);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction))
        return std::unexpected(PayCodeFault::AmountMalformed);
    if (fraction.size() > decimals)
        return std::unexpected(PayCodeFault::AmountTooPrecise);
    qint64 value = 0;
    for (const char digit : whole)
        value = value * 10 + (digit - '0');
    for (int i = 0; i < decimals; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return value;
}

} // namespace

std::expected<Money, PayCodeFault> readCodeAmount(QByteArrayView text, const QString &currency)
{
    const auto minor = readScaled(text, minorUnitExponent(currency));
    if (!minor)
        return std::unexpected(minor.error());
    if (*minor == 0)
        return std::unexpected(PayCodeFault::AmountZero);
    const auto money = Money::create(currency, *minor);
    if (!money)
        return std::unexpected(PayCodeFault::AmountTooLarge);
    return *money;
}

std::optional<int> readCodePercentage(QByteArrayView text)
{
    if (text.size() > LongestPercentage)
        return std::nullopt;
    const auto hundredths = readScaled(text, PercentageDecimals);
    if (!hundredths || *hundredths < 1 || *hundredths > 9999)
        return std::nullopt;
    return int(*hundredths);
}

} // namespace Billfold

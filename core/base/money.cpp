// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>

namespace Billfold {

std::optional<Money> Money::create(const QString &currency, qint64 minor)
{
    const bool isCode = currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode || minor > MaximumMinor || minor < -MaximumMinor)
        return std::nullopt;
    return Money(currency, minor);
}

std::optional<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return std::nullopt;
    // Both are within ±2^53, so the sum cannot overflow 64 bits.
    return create(m_currency, m_minor + other.m_minor);
}

std::optional<Money> Money::minus(const Money &other) const
{
    return plus(other.negated());
}

int minorUnitExponent(const QString &currency)
{
    static constexpr std::array withoutMinorUnit{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
        u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array withThreeDecimals{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto isCurrency = [&](const char16_t *code) { return currency == QStringView(code); };
    if (std::any_of(withoutMinorUnit.begin(), withoutMinorUnit.end(), isCurrency))
        return 0;
    if (std::any_of(withThreeDecimals.begin(), withThreeDecimals.end(), isCurrency))
        return 3;
    return 2;
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amounttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Billfold {

namespace {

// Beyond this no amount is within Money's bounds, and no text is worth reading.
constexpr qsizetype LongestAmountText = 64;

QString removeGroups(const QString &whole, const QString &separator, bool &wellFormed)
{
    // Some locales group with a no-break space, for which people type an ordinary one.
    const bool groupsWithSpace = separator.size() == 1 && separator.front().isSpace();
    QString text = whole;
    if (groupsWithSpace)
        text.replace(separator, QStringLiteral(" "));
    const QString mark = groupsWithSpace ? QStringLiteral(" ") : separator;
    if (!text.contains(mark))
        return text;
    const QStringList groups = text.split(mark);
    wellFormed = groups.front().size() >= 1 && groups.front().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
    return groups.join(QString());
}

Result<Money> fromDigits(const QString &whole, const QString &fraction, const QString &currency)
{
    const int exponent = minorUnitExponent(currency);
    QString significant = fraction;
    while (significant.endsWith(u'0'))
        significant.chop(1);
    if (significant.size() > exponent)
        return failure(ErrorCode::AmountTooPrecise);
    bool fits = false;
    const qint64 minor = (whole + significant.leftJustified(exponent, u'0')).toLongLong(&fits);
    const auto money = fits ? Money::create(currency, minor) : std::nullopt;
    if (!money)
        return failure(ErrorCode::AmountTooLarge);
    if (money->isZero())
        return failure(ErrorCode::AmountZero);
    return *money;
}

/// The digits of every script as ASCII ones: NFKC leaves those of Arabic, Persian or Hindi keyboards alone.
void useAsciiDigits(QString &text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
}

QString withDigitsOf(const QLocale &locale, QString asciiDigits)
{
    const char16_t zero = locale.zeroDigit().front().unicode();
    for (QChar &c : asciiDigits)
        c = QChar(zero + c.digitValue());
    return asciiDigits;
}

} // namespace

Result<Money> parseAmount(const QString &text, const QString &currency, const QLocale &locale)
{
    if (text.size() > LongestAmountText)
        return failure(text.trimmed().isEmpty() ? ErrorCode::AmountEmpty : ErrorCode::AmountTooLarge);
    // NFKC turns full-width digits, commas, stops and signs into their ASCII forms; the ideographic stop has none.
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(u'。', u'.').replace(QChar(0x2212), u'-');
    if (plain.isEmpty())
        return failure(ErrorCode::AmountEmpty);
    useAsciiDigits(plain);

    const bool negative = plain.startsWith(u'-');
    if (negative || plain.startsWith(u'+'))
        plain.remove(0, 1);

    const QString point = locale.decimalPoint();
    const QStringList parts = plain.split(point);
    if (parts.size() > 2)
        return failure(ErrorCode::AmountMalformed);
    bool wellFormed = true;
    const QString whole = removeGroups(parts[0], locale.groupSeparator(), wellFormed);
    const QString fraction = parts.value(1);
    static const QRegularExpression digits(QStringLiteral("^[0-9]*$"));
    wellFormed = wellFormed && digits.match(whole).hasMatch() && digits.match(fraction).hasMatch()
        && !(whole.isEmpty() && fraction.isEmpty());
    if (!wellFormed)
        return failure(ErrorCode::AmountMalformed);

    const Result<Money> money = fromDigits(whole, fraction, currency);
    if (money && negative)
        return failure(ErrorCode::AmountNegative);
    return money;
}

QString formatAmount(const Money &money, const QLocale &locale)
{
    const int exponent = minorUnitExponent(money.currency());
    const QString digits = QString::number(qAbs(money.minor())).rightJustified(exponent + 1, u'0');
    const QString whole = locale.toString(digits.left(digits.size() - exponent).toLongLong());
    if (exponent == 0)
        return whole;
    return whole + locale.decimalPoint() + withDigitsOf(locale, digits.right(exponent));
}

} // namespace Billfold

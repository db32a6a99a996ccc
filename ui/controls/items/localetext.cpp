// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/localetext.h"

#include "core/base/amounttext.h"

namespace Billfold {

namespace {

constexpr QChar Minus(0x2212);

bool isChinese(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese;
}

QString dayFormat(const QDate &day, const QDate &today, const QLocale &locale)
{
    const bool thisYear = day.year() == today.year();
    if (isChinese(locale))
        return thisYear ? QStringLiteral("M 月 d 日") : QStringLiteral("yyyy 年 M 月 d 日");
    return thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
}

} // namespace

QString LocaleText::number(const Money &money, const QLocale &locale)
{
    if (!money.isValid())
        return QStringLiteral("—");
    return formatAmount(money, locale);
}

QString LocaleText::signedNumber(const Money &money, const QLocale &locale)
{
    const QString plain = number(money, locale);
    if (money.isZero())
        return plain;
    return (money.isNegative() ? Minus : QChar(u'+')) + plain;
}

QString LocaleText::text(const Money &money, const QLocale &locale)
{
    if (!money.isValid())
        return number(money, locale);
    const QString plain = mark(money.currency(), locale) + number(money, locale);
    return money.isNegative() ? Minus + plain : plain;
}

QString LocaleText::mark(const QString &currency, const QLocale &locale)
{
    // What the reader's own country uses needs no letters; elsewhere the mark must say whose yen, yuan or dollar it is.
    if (currency == QLatin1String("CNY"))
        return isChinese(locale) ? QStringLiteral("¥") : QStringLiteral("CN¥");
    if (currency == QLatin1String("JPY"))
        return locale.language() == QLocale::Japanese ? QStringLiteral("¥") : QStringLiteral("JP¥");
    if (currency == QLatin1String("USD"))
        return locale.territory() == QLocale::UnitedStates ? QStringLiteral("$") : QStringLiteral("US$");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency + QChar(QChar::Nbsp);
}

QString LocaleText::time(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.toLocalTime().time(), QStringLiteral("HH:mm"));
}

QString LocaleText::preciseTime(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString LocaleText::day(const QDate &day, const QDate &today, const QLocale &locale)
{
    return locale.toString(day, dayFormat(day, today, locale));
}

QString LocaleText::dayHeading(const QDate &day, const QDate &today, const QLocale &locale)
{
    const QString format = dayFormat(day, today, locale);
    return locale.toString(day, isChinese(locale) ? format + QStringLiteral(" dddd") : QStringLiteral("dddd ") + format);
}

QDate LocaleText::localDay(const QDateTime &moment)
{
    return moment.toLocalTime().date();
}

int LocaleText::daysAgo(const QDate &day, const QDate &today)
{
    return static_cast<int>(day.daysTo(today));
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QtQmlIntegration>
#include <QQmlEngine>

namespace Billfold {

/// Pure functions from values to text in a given locale; MoneyFormat.qml and DateText.qml supply the locale.
class LocaleText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "12,480.50"; the sign is left out. An em dash for an amount that is not known.
    Q_INVOKABLE [[nodiscard]] static QString number(const Billfold::Money &money, const QLocale &locale);
    /// "+2,400.00" or, with U+2212, "−86.00"; nothing before zero.
    Q_INVOKABLE [[nodiscard]] static QString signedNumber(const Billfold::Money &money, const QLocale &locale);
    /// "¥12,480.50" in Chinese, "CN¥12,480.50" elsewhere; negative amounts with U+2212 in front.
    Q_INVOKABLE [[nodiscard]] static QString text(const Billfold::Money &money, const QLocale &locale);
    /// The mark in front of an amount: "¥", "CN¥", "$", or the ISO 4217 code where there is none.
    Q_INVOKABLE [[nodiscard]] static QString mark(const QString &currency, const QLocale &locale);

    /// The hour and minute in local time: "18:02".
    Q_INVOKABLE [[nodiscard]] static QString time(const QDateTime &moment, const QLocale &locale);
    /// Year, month, day, hour, minute and second in local time: "2026-11-22 18:02:35".
    Q_INVOKABLE [[nodiscard]] static QString preciseTime(const QDateTime &moment, const QLocale &locale);
    /// Day and month, and the year where it is not `today`'s: "11 月 22 日", "22 November 2025".
    Q_INVOKABLE [[nodiscard]] static QString day(const QDate &day, const QDate &today, const QLocale &locale);
    /// As day(), with the day of the week: "11 月 22 日 星期日", "Sunday 22 November".
    Q_INVOKABLE [[nodiscard]] static QString dayHeading(const QDate &day, const QDate &today, const QLocale &locale);
    /// The calendar day of a moment in local time.
    Q_INVOKABLE [[nodiscard]] static QDate localDay(const QDateTime &moment);
    /// Days from `day` to `today`; negative for the future.
    Q_INVOKABLE [[nodiscard]] static int daysAgo(const QDate &day, const QDate &today);
};

} // namespace Billfold

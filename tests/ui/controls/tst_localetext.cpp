// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/scene.h"
#include "ui/controls/items/localetext.h"

#include <QtTest>

using Billfold::LocaleText;
using Billfold::Money;

namespace {

const QLocale Chinese(QStringLiteral("zh_CN"));
const QLocale English(QStringLiteral("en"));

Money money(qint64 minor, const QString &currency = QStringLiteral("CNY"))
{
    return *Money::create(currency, minor);
}

} // namespace

class TestLocaleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsFollowTheLanguage();
    void signsAreTypographic();
    void unknownAmountsAreDashes();
    void daysFollowTheLanguage();
    void moneyFormatFollowsThemeAndMask();
    void dateTextKnowsToday();
};

void TestLocaleText::amountsFollowTheLanguage()
{
    QCOMPARE(LocaleText::text(money(1'248'050), Chinese), QStringLiteral("¥12,480.50"));
    QCOMPARE(LocaleText::text(money(1'248'050), English), QStringLiteral("CN¥12,480.50"));
    QCOMPARE(LocaleText::text(money(1'248'050), QLocale(QStringLiteral("de_DE"))), QStringLiteral("CN¥12.480,50"));
    QCOMPARE(LocaleText::text(money(500, QStringLiteral("JPY")), English), QStringLiteral("JP¥500"));
    QCOMPARE(LocaleText::text(money(500, QStringLiteral("SEK")), English), QStringLiteral("SEK\u00A05.00"));
}

void TestLocaleText::signsAreTypographic()
{
    QCOMPARE(LocaleText::signedNumber(money(-8'600), Chinese), QStringLiteral("\u221286.00"));
    QCOMPARE(LocaleText::signedNumber(money(240'000), Chinese), QStringLiteral("+2,400.00"));
    QCOMPARE(LocaleText::signedNumber(money(0), Chinese), QStringLiteral("0.00"));
    QCOMPARE(LocaleText::text(money(-5), English), QStringLiteral("\u2212CN¥0.05"));
}

void TestLocaleText::unknownAmountsAreDashes()
{
    QCOMPARE(LocaleText::text(Money(), English), QStringLiteral("—"));
    QCOMPARE(LocaleText::number(Money(), Chinese), QStringLiteral("—"));
}

void TestLocaleText::daysFollowTheLanguage()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(LocaleText::dayHeading(today, today, English), QStringLiteral("Sunday 22 November"));
    QCOMPARE(LocaleText::dayHeading(today, today, Chinese), QStringLiteral("11 月 22 日 星期日"));
    QCOMPARE(LocaleText::day(QDate(2025, 1, 3), today, English), QStringLiteral("3 January 2025"));
    QCOMPARE(LocaleText::day(QDate(2025, 1, 3), today, Chinese), QStringLiteral("2025 年 1 月 3 日"));
    QCOMPARE(LocaleText::preciseTime(QDateTime(today, QTime(8, 2, 5)), English), QStringLiteral("2026-11-22 08:02:05"));
    QCOMPARE(LocaleText::daysAgo(QDate(2026, 11, 21), today), 1);
}

void TestLocaleText::moneyFormatFollowsThemeAndMask()
{
    Scene scene("AppText { property var amount; text: amount ? MoneyFormat.text(amount) : '' }");
    QVERIFY(scene.root());
    QObject *theme = scene.singleton("Theme");
    theme->setProperty("locale", QVariant::fromValue(English));
    scene.root()->setProperty("amount", QVariant::fromValue(money(100)));
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("CN¥1.00"));
    theme->setProperty("locale", QVariant::fromValue(Chinese));
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("¥1.00"));
    scene.singleton("MoneyFormat")->setProperty("masked", true);
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("¥••••"));
}

void TestLocaleText::dateTextKnowsToday()
{
    Scene scene("AppText { property var moment: new Date(2026, 10, 21, 18, 2); text: DateText.dayAndTime(moment) }");
    QVERIFY(scene.root());
    scene.singleton("Theme")->setProperty("locale", QVariant::fromValue(English));
    QObject *dates = scene.singleton("DateText");
    dates->setProperty("today", QDateTime(QDate(2026, 11, 21), QTime(23, 0)));
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("Today 18:02"));
    dates->setProperty("today", QDateTime(QDate(2026, 11, 22), QTime(0, 1)));
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("Yesterday 18:02"));
    dates->setProperty("today", QDateTime(QDate(2026, 11, 23), QTime(0, 1)));
    QCOMPARE(scene.root()->property("text").toString(), QStringLiteral("21 November 18:02"));
}

QTEST_MAIN(TestLocaleText)
#include "tst_localetext.moc"

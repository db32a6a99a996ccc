// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/scene.h"

#include <QColor>
#include <QtTest>

#include <cmath>

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

constexpr double TextContrast = 4.5; // WCAG 2.2, 1.4.3 level AA
constexpr double OutlineContrast = 3.0; // WCAG 2.2, 1.4.11 level AA

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastReachesAA_data();
    void contrastReachesAA();
    void schemeChoosesThePalette();
    void reducedMotionTakesNoTime();
};

void TestTheme::contrastReachesAA_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    QTest::addColumn<double>("least");

    struct Pair
    {
        QString front;
        QStringList backs;
        double least;
    };
    const QList<Pair> pairs{
        {QStringLiteral("ink"), {QStringLiteral("background"), QStringLiteral("surface"), QStringLiteral("raised")}, TextContrast},
        {QStringLiteral("second"), {QStringLiteral("background"), QStringLiteral("surface"), QStringLiteral("raised")}, TextContrast},
        {QStringLiteral("third"), {QStringLiteral("background"), QStringLiteral("surface"), QStringLiteral("raised")}, TextContrast},
        {QStringLiteral("brand"), {QStringLiteral("background"), QStringLiteral("surface"), QStringLiteral("brandSoft")}, TextContrast},
        {QStringLiteral("brandInk"), {QStringLiteral("brand")}, TextContrast},
        {QStringLiteral("moneyIn"), {QStringLiteral("surface"), QStringLiteral("background")}, TextContrast},
        {QStringLiteral("warning"), {QStringLiteral("warningSoft"), QStringLiteral("surface")}, TextContrast},
        {QStringLiteral("danger"), {QStringLiteral("dangerSoft"), QStringLiteral("surface"), QStringLiteral("background")}, TextContrast},
        {QStringLiteral("dangerInk"), {QStringLiteral("danger")}, TextContrast},
        {QStringLiteral("notice"), {QStringLiteral("noticeSoft"), QStringLiteral("surface")}, TextContrast},
        {QStringLiteral("outline"), {QStringLiteral("background"), QStringLiteral("surface")}, OutlineContrast},
    };
    for (const QString &scheme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const Pair &pair : pairs) {
            for (const QString &back : pair.backs)
                QTest::addRow("%s: %s on %s", qPrintable(scheme), qPrintable(pair.front), qPrintable(back))
                    << scheme << pair.front << back << pair.least;
        }
    }
}

void TestTheme::contrastReachesAA()
{
    QFETCH(QString, scheme);
    QFETCH(QString, front);
    QFETCH(QString, back);
    QFETCH(double, least);
    Scene scene("Item {}");
    QObject *theme = scene.singleton("Theme");
    QVERIFY(theme);
    theme->setProperty("scheme", scheme);
    const auto color = [theme](const QString &name) { return theme->property(qPrintable(name)).value<QColor>(); };
    QVERIFY2(color(front).isValid() && color(back).isValid(), "no such colour");
    const double ratio = contrast(color(front), color(back));
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("only %1").arg(ratio)));
}

void TestTheme::schemeChoosesThePalette()
{
    Scene scene("Item {}");
    QObject *theme = scene.singleton("Theme");
    theme->setProperty("scheme", QStringLiteral("light"));
    QCOMPARE(theme->property("background").value<QColor>(), QColor(0xF6, 0xF5, 0xF1));
    theme->setProperty("scheme", QStringLiteral("dark"));
    QCOMPARE(theme->property("background").value<QColor>(), QColor(0x11, 0x14, 0x12));
}

void TestTheme::reducedMotionTakesNoTime()
{
    Scene scene("Item {}");
    QObject *theme = scene.singleton("Theme");
    QVERIFY(theme->property("shortMotion").toInt() >= 120);
    QVERIFY(theme->property("longMotion").toInt() <= 180);
    theme->setProperty("reducedMotion", true);
    QCOMPARE(theme->property("shortMotion").toInt(), 0);
    QCOMPARE(theme->property("longMotion").toInt(), 0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QSignalSpy>
#include <QtTest>

using Billfold::Navigation;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackTheWayItCame();
    void samePlaceTwiceIsOnePlace();
    void restartForgets();
    void oldPlacesAreForgotten();
};

void TestNavigation::goesBackTheWayItCame()
{
    Navigation navigation;
    QSignalSpy changed(&navigation, &Navigation::changed);
    QVERIFY(navigation.current().isEmpty());
    navigation.open(QStringLiteral("home"));
    QVERIFY(!navigation.canGoBack());
    navigation.open(QStringLiteral("bills"));
    navigation.open(QStringLiteral("bill"), {{QStringLiteral("movementId"), QStringLiteral("a")}});
    QCOMPARE(navigation.arguments().value(QStringLiteral("movementId")).toString(), QStringLiteral("a"));
    navigation.back();
    QCOMPARE(navigation.current(), QStringLiteral("bills"));
    QVERIFY(navigation.arguments().isEmpty());
    navigation.back();
    navigation.back();
    QCOMPARE(navigation.current(), QStringLiteral("home"));
    QCOMPARE(changed.count(), 5);
}

void TestNavigation::samePlaceTwiceIsOnePlace()
{
    Navigation navigation;
    navigation.open(QStringLiteral("home"));
    navigation.open(QStringLiteral("home"));
    QVERIFY(!navigation.canGoBack());
    navigation.open(QStringLiteral("bill"), {{QStringLiteral("movementId"), QStringLiteral("a")}});
    navigation.open(QStringLiteral("bill"), {{QStringLiteral("movementId"), QStringLiteral("b")}});
    navigation.back();
    QCOMPARE(navigation.arguments().value(QStringLiteral("movementId")).toString(), QStringLiteral("a"));
}

void TestNavigation::restartForgets()
{
    Navigation navigation;
    navigation.open(QStringLiteral("home"));
    navigation.open(QStringLiteral("bills"));
    navigation.restart(QStringLiteral("home"));
    QCOMPARE(navigation.current(), QStringLiteral("home"));
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::oldPlacesAreForgotten()
{
    Navigation navigation;
    for (int i = 0; i < 2 * Navigation::Remembered; ++i)
        navigation.open(QString::number(i));
    int steps = 0;
    while (navigation.canGoBack()) {
        navigation.back();
        ++steps;
    }
    QCOMPARE(steps, Navigation::Remembered - 1);
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"

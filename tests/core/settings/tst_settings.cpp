// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Billfold {

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginWithDefaults();
    void surviveARestart();
    void fallBackFromValuesThatMeanNothing();
    void ignoreValuesThatMeanNothing_data();
    void ignoreValuesThatMeanNothing();
    void tellOnlyWhatChanged();
    void areThePersonsAlone();
};

void SettingsTest::beginWithDefaults()
{
    const QTemporaryDir root;
    const Settings settings(root.filePath(QStringLiteral("profile")));
    QCOMPARE(settings.language(), QStringLiteral("system"));
    QCOMPARE(settings.theme(), QStringLiteral("system"));
    QCOMPARE(settings.reducedMotion(), QStringLiteral("system"));
    QCOMPARE(settings.renderer(), QStringLiteral("software"));
    QCOMPARE(settings.autoLockMinutes(), 5);
    QCOMPARE(settings.amountsHidden(), false);
    QVERIFY2(!QFile::exists(root.filePath(QStringLiteral("profile"))), "reading makes no profile");
}

void SettingsTest::surviveARestart()
{
    const QTemporaryDir root;
    {
        Settings settings(root.path());
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setTheme(QStringLiteral("dark"));
        settings.setReducedMotion(QStringLiteral("on"));
        settings.setRenderer(QStringLiteral("hardware"));
        settings.setAutoLockMinutes(30);
        settings.setAmountsHidden(true);
    }
    const Settings settings(root.path());
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.reducedMotion(), QStringLiteral("on"));
    QCOMPARE(settings.renderer(), QStringLiteral("hardware"));
    QCOMPARE(settings.autoLockMinutes(), 30);
    QCOMPARE(settings.amountsHidden(), true);
}

void SettingsTest::fallBackFromValuesThatMeanNothing()
{
    const QTemporaryDir root;
    QFile file(root.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=tlh\ntheme=@Invalid()\nreducedMotion=1, 2\nrenderer=\nautoLockMinutes=0\n"
               "amountsHidden=perhaps\n\x01\xff=[[[\n");
    file.close();
    const Settings settings(root.path());
    QCOMPARE(settings.language(), QStringLiteral("system"));
    QCOMPARE(settings.theme(), QStringLiteral("system"));
    QCOMPARE(settings.reducedMotion(), QStringLiteral("system"));
    QCOMPARE(settings.renderer(), QStringLiteral("software"));
    QCOMPARE(settings.autoLockMinutes(), 5);
    QCOMPARE(settings.amountsHidden(), false);
}

void SettingsTest::ignoreValuesThatMeanNothing_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("language") << QByteArray("language") << QVariant(QStringLiteral("fr"));
    QTest::newRow("theme") << QByteArray("theme") << QVariant(QStringLiteral("Dark"));
    QTest::newRow("motion") << QByteArray("reducedMotion") << QVariant(QString());
    QTest::newRow("renderer") << QByteArray("renderer") << QVariant(QStringLiteral("vulkan"));
    QTest::newRow("never locks") << QByteArray("autoLockMinutes") << QVariant(0);
    QTest::newRow("locks after an hour") << QByteArray("autoLockMinutes") << QVariant(31);
}

void SettingsTest::ignoreValuesThatMeanNothing()
{
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    const QTemporaryDir root;
    Settings settings(root.path());
    const QVariant before = settings.property(property.constData());
    settings.setProperty(property.constData(), value);
    QCOMPARE(settings.property(property.constData()), before);
}

void SettingsTest::tellOnlyWhatChanged()
{
    const QTemporaryDir root;
    Settings settings(root.path());
    const QSignalSpy themeChanged(&settings, &Settings::themeChanged);
    const QSignalSpy languageChanged(&settings, &Settings::languageChanged);
    settings.setTheme(QStringLiteral("dark"));
    settings.setTheme(QStringLiteral("dark"));
    settings.setTheme(QStringLiteral("purple"));
    QCOMPARE(themeChanged.size(), 1);
    QCOMPARE(languageChanged.size(), 0);
}

void SettingsTest::areThePersonsAlone()
{
    const QTemporaryDir root;
    const QString directory = root.filePath(QStringLiteral("profile"));
    {
        Settings settings(directory);
        settings.setTheme(QStringLiteral("dark"));
        settings.setTheme(QStringLiteral("light"));
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(directory).permissions() & others));
    QVERIFY(!(QFileInfo(directory + QStringLiteral("/settings.ini")).permissions() & others));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::SettingsTest)
#include "tst_settings.moc"

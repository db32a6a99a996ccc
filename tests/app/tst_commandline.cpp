// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QtTest>

using namespace Billfold;

namespace {

std::expected<ApplicationOptions, CommandLineExit> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("billfold")} + arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansDefaults();
    void everythingIsUnderstood();
    void mistakesAreSaid_data();
    void mistakesAreSaid();
    void helpAndVersionAreNoMistakes();
};

void TestCommandLine::nothingMeansDefaults()
{
    const auto options = parse({});
    QVERIFY(options);
    QCOMPARE(options->profileDirectory, defaultProfileDirectory());
    QVERIFY(options->service.isEmpty());
    QVERIFY(options->language.isEmpty());
    QVERIFY(!options->demo);
    QVERIFY(!options->reducedMotion);
}

void TestCommandLine::everythingIsUnderstood()
{
    const auto options = parse({QStringLiteral("--profile"), QStringLiteral("here"), QStringLiteral("--service"),
        QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("--language=zh_CN"), QStringLiteral("--theme=dark"),
        QStringLiteral("--renderer=hardware"), QStringLiteral("--reduced-motion"), QStringLiteral("--demo")});
    QVERIFY(options);
    QCOMPARE(options->profileDirectory, QDir::current().absoluteFilePath(QStringLiteral("here")));
    QCOMPARE(options->service, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(options->language, QStringLiteral("zh_CN"));
    QCOMPARE(options->theme, QStringLiteral("dark"));
    QCOMPARE(options->renderer, QStringLiteral("hardware"));
    QVERIFY(options->reducedMotion);
    QVERIFY(options->demo);
}

void TestCommandLine::mistakesAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")} << QStringLiteral("fast");
    QTest::newRow("no value") << QStringList{QStringLiteral("--profile")} << QStringLiteral("profile");
    QTest::newRow("empty value") << QStringList{QStringLiteral("--profile=")} << QStringLiteral("--profile needs a value");
    QTest::newRow("unknown language") << QStringList{QStringLiteral("--language=fr")} << QStringLiteral("zh_CN, en");
    QTest::newRow("no address") << QStringList{QStringLiteral("--service=wallet")} << QStringLiteral("needs an address");
    QTest::newRow("plain http elsewhere") << QStringList{QStringLiteral("--service=http://wallet.example")}
                                          << QStringLiteral("must begin with https");
    QTest::newRow("loopback look-alike") << QStringList{QStringLiteral("--service=http://localhost.example")}
                                         << QStringLiteral("must begin with https");
    QTest::newRow("file") << QStringList{QStringLiteral("--service=file://localhost/etc")} << QStringLiteral("must begin with https");
    QTest::newRow("stray word") << QStringList{QStringLiteral("transfer")} << QStringLiteral("'transfer' is not expected");
}

void TestCommandLine::mistakesAreSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto options = parse(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().exitCode, 2);
    QVERIFY2(options.error().text.contains(said), qPrintable(options.error().text));
    QVERIFY(options.error().text.startsWith(QStringLiteral("billfold: ")));
}

void TestCommandLine::helpAndVersionAreNoMistakes()
{
    const auto version = parse({QStringLiteral("--version")});
    QVERIFY(!version);
    QCOMPARE(version.error().exitCode, 0);
    QCOMPARE(version.error().text, QStringLiteral("billfold " BILLFOLD_VERSION "\n"));
    const auto help = parse({QStringLiteral("--help")});
    QVERIFY(!help);
    QCOMPARE(help.error().exitCode, 0);
    QVERIFY(help.error().text.contains(QStringLiteral("--reduced-motion")));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

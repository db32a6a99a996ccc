// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "ui/codes/qrsymbol.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void inspectsCodes();
    void inspectsPictures();
    void inspectSaysWhereACodeIsWrong_data();
    void inspectSaysWhereACodeIsWrong();
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
    QTest::newRow("empty value") << QStringList{QStringLiteral("--profile=")}
                                 << QStringLiteral("--profile needs a value");
    QTest::newRow("unknown language") << QStringList{QStringLiteral("--language=fr")} << QStringLiteral("zh_CN, en");
    QTest::newRow("no address") << QStringList{QStringLiteral("--service=wallet")}
                                << QStringLiteral("needs an address");
    QTest::newRow("plain http elsewhere")
        << QStringList{QStringLiteral("--service=http://wallet.example")} << QStringLiteral("must begin with https");
    QTest::newRow("loopback look-alike") << QStringList{QStringLiteral("--service=http://localhost.example")}
                                         << QStringLiteral("must begin with https");
    QTest::newRow("file") << QStringList{QStringLiteral("--service=file://localhost/etc")}
                          << QStringLiteral("must begin with https");
    QTest::newRow("nothing to inspect") << QStringList{QStringLiteral("inspect")} << QStringLiteral("needs one TEXT");
    QTest::newRow("two to inspect") << QStringList{QStringLiteral("inspect"), QStringLiteral("a"), QStringLiteral("b")}
                                    << QStringLiteral("needs one TEXT");
    QTest::newRow("stray word") << QStringList{QStringLiteral("transfer")}
                                << QStringLiteral("'transfer' is not expected");
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

void TestCommandLine::inspectsCodes()
{
    const QString code
        = QStringLiteral("00020101021229370016A0000006770101110113006681234567853037645802TH54044.2263041271");
    const auto exit = parse({QStringLiteral("inspect"), code});
    QVERIFY(!exit);
    QCOMPARE(exit.error().exitCode, 0);
    QVERIFY(!exit.error().isMistake());
    const QJsonObject json = QJsonDocument::fromJson(exit.error().text.toUtf8()).object();
    const QJsonObject amount{{QStringLiteral("currency"), QStringLiteral("THB")}, {QStringLiteral("minor"), 422}};
    QCOMPARE(json[QStringLiteral("kind")].toString(), QStringLiteral("merchant"));
    QCOMPARE(json[QStringLiteral("amount")].toObject(), amount);
    const QJsonObject account = json[QStringLiteral("accounts")].toArray().first().toObject();
    QCOMPARE(account[QStringLiteral("globalId")].toString(), QStringLiteral("A000000677010111"));
    QCOMPARE(
        account[QStringLiteral("fields")].toObject()[QStringLiteral("01")].toString(), QStringLiteral("0066812345678"));
    QCOMPARE(json[QStringLiteral("bentRules")].toArray().size(), 3);
    const auto link = parse({QStringLiteral("inspect"), QStringLiteral("billfold:pay?to=+8613700009015")});
    QVERIFY(!link);
    QCOMPARE(link.error().exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(link.error().text.toUtf8()).object(),
        (QJsonObject{{QStringLiteral("kind"), QStringLiteral("pay")},
            {QStringLiteral("to"), QStringLiteral("+8613700009015")}}));
}

void TestCommandLine::inspectsPictures()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("code.png"));
    QVERIFY(QrSymbol(QStringLiteral("billfold:pay?to=+8613700009015")).toImage(4).save(path));
    const auto link = parse({QStringLiteral("inspect"), path});
    QVERIFY(!link);
    QCOMPARE(link.error().exitCode, 0);
    QVERIFY(link.error().text.contains(QStringLiteral("\"to\": \"+8613700009015\"")));

    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(path));
    const auto none = parse({QStringLiteral("inspect"), path});
    QCOMPARE(none.error().exitCode, 1);
    QVERIFY(none.error().text.contains(QStringLiteral("CodeNotFound")));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.close();
    QVERIFY(parse({QStringLiteral("inspect"), path}).error().text.contains(QStringLiteral("PictureUnreadable")));
}

void TestCommandLine::inspectSaysWhereACodeIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("error");
    const auto row
        = [](const char *name, const QString &text, const QString &code, int offset, const QString &tag = {}) {
              QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("offset"), offset}};
              if (!tag.isEmpty())
                  error.insert(QStringLiteral("tag"), tag);
              QTest::newRow(name) << text << error;
          };
    row("nothing", QString(), QStringLiteral("Empty"), 0);
    row("prose", QStringLiteral("--demo"), QStringLiteral("NotAPaymentCode"), 0);
    row("a link without a payee", QStringLiteral("billfold:pay?note=a"), QStringLiteral("ParameterMissing"), 19,
        QStringLiteral("to"));
    row("cut short", QStringLiteral("00020153"), QStringLiteral("ObjectTruncated"), 6, QStringLiteral("53"));
    row("an escape", QStringLiteral("0002015904\u001b[2J"), QStringLiteral("ControlCharacter"), 10);
    row("turned around", QStringLiteral("0002015906ab\u202e"), QStringLiteral("BidiCharacter"), 12);
}

void TestCommandLine::inspectSaysWhereACodeIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QJsonObject, error);
    const auto exit = parse({QStringLiteral("inspect"), text});
    QVERIFY(!exit);
    QCOMPARE(exit.error().exitCode, 1);
    QVERIFY(!exit.error().isMistake());
    const QJsonObject json = QJsonDocument::fromJson(exit.error().text.toUtf8()).object();
    QCOMPARE(json, (QJsonObject{{QStringLiteral("error"), error}}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/walletlink.h"

#include <QTest>

namespace Billfold {

class WalletLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsItsOwn();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void writesWhatIsDocumented();
};

void WalletLinkTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("note");
    const auto row = [](const QByteArray &text, WalletLink::Kind kind, qint64 minor, const QString &note = {}) {
        QTest::newRow(text.left(80).constData()) << text << int(kind) << minor << note;
    };
    const auto pay = WalletLink::Kind::Pay;
    row("billfold:pay?to=+8613700009015", pay, 0);
    row("billfold:pay?to=%2B8613700009015", pay, 0);
    row("billfold:pay?to=+8613700009015&currency=CNY&amount=12.5", pay, 1250);
    row("billfold:pay?amount=12.5&note=a+b&to=+8613700009015&currency=CNY", pay, 1250, QStringLiteral("a+b"));
    row("billfold:pay?to=+8613700009015&note=%E6%99%9A%E9%A5%AD%26%3D%20%25", pay, 0, QStringLiteral("晚饭&= %"));
    row("billfold:pay?to=+8613700009015&note=晚饭", pay, 0, QStringLiteral("晚饭"));
    row("billfold:pay?to=+8613700009015&note=" + QByteArray("%E9%A5%AD").repeated(200), pay, 0, QString(200, u'饭'));
    row("billfold:request?from=+8613700009015&currency=JPY&amount=700", WalletLink::Kind::Request, 700);
}

void WalletLinkTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(qint64, minor);
    QFETCH(QString, note);
    const auto link = readWalletLink(text);
    QVERIFY(link);
    QCOMPARE(int(link->kind), kind);
    QCOMPARE(link->phone, QStringLiteral("+8613700009015"));
    QCOMPARE(link->amount ? link->amount->minor() : 0, minor);
    QCOMPARE(link->note, note);
}

void WalletLinkTest::refuses_data()
{
    using enum PayCodeError::Fault;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const QByteArray &text, PayCodeFault fault, qsizetype offset, const char *parameter = "") {
        QTest::newRow(text.left(80).constData()) << text << int(fault) << QString::fromLatin1(parameter) << offset;
    };
    const QByteArray pay = "billfold:pay?to=+8613700009015";
    row("", Empty, 0);
    row("Billfold:pay?to=+8613700009015", NotAPaymentCode, 0);
    row("https://billfold:pay?to=1", NotAPaymentCode, 0);
    row("billfold:", LinkMalformed, 0);
    row("billfold:pay", LinkMalformed, 0);
    row("billfold://pay?to=+8613700009015", LinkMalformed, 0);
    row(pay + "#there", LinkMalformed, 0);
    row("billfold:Pay?to=+8613700009015", LinkUnknown, 9);
    row("billfold:/pay?to=+8613700009015", LinkUnknown, 9);
    row("billfold:send?to=+8613700009015", LinkUnknown, 9);
    row("billfold:pay?", ParameterUnknown, 13);
    row(pay + "&", ParameterUnknown, 31);
    row(pay + "&pin=1", ParameterUnknown, 31);
    row(pay + "&TO=1", ParameterUnknown, 31);
    row(pay + "&t%6F=1", ParameterUnknown, 31);
    row(pay + "&from=+8613700009015", ParameterUnknown, 31, "from");
    row(pay + "&to=+8613700009016", ParameterRepeated, 31, "to");
    row("billfold:pay?note=a", ParameterMissing, 19, "to");
    row("billfold:pay?to=", ParameterMalformed, 13, "to");
    row("billfold:pay?to", ParameterMalformed, 13, "to");
    row("billfold:pay?to=8613700009015", ParameterMalformed, 13, "to");
    row("billfold:pay?to=+0613700009015", ParameterMalformed, 13, "to");
    row("billfold:pay?to=+123456", ParameterMalformed, 13, "to");
    row("billfold:pay?to=+1234567890123456", ParameterMalformed, 13, "to");
    row("billfold:pay?to=+86１３７００００９０１５", ParameterMalformed, 13, "to");
    row(pay + "&amount=1", ParameterMissing, 39, "currency");
    row(pay + "&currency=CNY", ParameterMissing, 43, "amount");
    row(pay + "&currency=XYZ&amount=1", CurrencyUnknown, 31, "currency");
    row(pay + "&currency=cny&amount=1", CurrencyUnknown, 31, "currency");
    row(pay + "&currency=CNY&amount=0", AmountZero, 44, "amount");
    row(pay + "&currency=CNY&amount=-1", AmountMalformed, 44, "amount");
    row(pay + "&currency=CNY&amount=1e3", AmountMalformed, 44, "amount");
    row(pay + "&currency=CNY&amount=1.234", AmountTooPrecise, 44, "amount");
    row(pay + "&currency=CNY&amount=12345678901234", AmountTooLarge, 44, "amount");
    row(pay + "&currency=CNY&amount=１", AmountMalformed, 44, "amount");
    row(pay + "&note=" + QByteArray(201, 'a'), ParameterMalformed, 31, "note");
    row(pay + "&note=%0A", ControlCharacter, 31, "note");
    row(pay + "&note=%E2%80%AE", BidiCharacter, 31, "note");
    row(pay + "&note=%FF", InvalidUtf8, 31, "note");
    row(pay + "&note=\u202E", BidiCharacter, 36);
    row(pay + QByteArray(2048, 'a'), TooLong, 2048);
    row("billfold:request?from=+8613700009015", ParameterMissing, 36, "currency");
    row("billfold:request?to=+8613700009015&currency=CNY&amount=1", ParameterUnknown, 17, "to");
}

void WalletLinkTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    QFETCH(QString, parameter);
    QFETCH(qsizetype, offset);
    const auto link = readWalletLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().fault, PayCodeFault(fault));
    QCOMPARE(link.error().tag, parameter);
    QCOMPARE(link.error().offset, offset);
}

void WalletLinkTest::knowsItsOwn()
{
    QVERIFY(isWalletLink("billfold:anything"));
    QVERIFY(!isWalletLink("000201"));
    QVERIFY(!isWalletLink("billfolds:pay"));
    // Half a percent sequence is no text.
    const auto link = readWalletLink("billfold:pay?to=+8613700009015&note=100%");
    QVERIFY(!link);
    QVERIFY(
        link.error().fault == PayCodeFault::LinkMalformed || link.error().fault == PayCodeFault::ParameterMalformed);
}

void WalletLinkTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::newRow("number alone") << QString() << qint64(0) << QStringLiteral("CNY");
    QTest::newRow("amount") << QString() << qint64(1250) << QStringLiteral("CNY");
    QTest::newRow("large amount") << QString() << qint64(123456789012) << QStringLiteral("CNY");
    QTest::newRow("no minor unit") << QString() << qint64(1250) << QStringLiteral("JPY");
    QTest::newRow("three decimals") << QString() << qint64(1250) << QStringLiteral("KWD");
    QTest::newRow("note") << QStringLiteral("午饭 & a+b=c? 100% #1") << qint64(1) << QStringLiteral("CNY");
    QTest::newRow("emoji") << QStringLiteral("🍜") << qint64(0) << QStringLiteral("CNY");
}

void WalletLinkTest::comesBackAsItWas()
{
    QFETCH(QString, note);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    const WalletLink link{.phone = QStringLiteral("+8613811110001"),
        .amount = minor > 0 ? Money::create(currency, minor) : std::nullopt,
        .note = note};
    const QString text = formatWalletLink(link);
    for (const QChar c : text)
        QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(text));
    const auto read = readWalletLink(text.toLatin1());
    QVERIFY2(read, qPrintable(text));
    QCOMPARE(*read, link);
}

void WalletLinkTest::writesWhatIsDocumented()
{
    const auto amount = Money::create(QStringLiteral("CNY"), 1250);
    QCOMPARE(
        formatWalletLink({WalletLink::Kind::Pay, QStringLiteral("+8613811110001"), amount, QStringLiteral("Lunch")}),
        QStringLiteral("billfold:pay?to=%2B8613811110001&currency=CNY&amount=12.50&note=Lunch"));
    QCOMPARE(formatWalletLink({WalletLink::Kind::Request, QStringLiteral("+8613811110001"), amount, {}}),
        QStringLiteral("billfold:request?from=%2B8613811110001&currency=CNY&amount=12.50"));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::WalletLinkTest)
#include "tst_walletlink.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/walletlink.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

Money yuan(qint64 fen)
{
    return Money::create(u"CNY"_s, fen).value();
}

} // namespace

class WalletLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void writesWhatIsDocumented();
    void readsWhatOthersMayWrite_data();
    void readsWhatOthersMayWrite();
    void refuses_data();
    void refuses();
    void knowsWhatMeansToBeALink();
};

void WalletLinkTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::newRow("number alone") << QString() << qint64(0) << u"CNY"_s;
    QTest::newRow("amount") << QString() << qint64(1250) << u"CNY"_s;
    QTest::newRow("large amount") << QString() << qint64(123456789012) << u"CNY"_s;
    QTest::newRow("no minor unit") << QString() << qint64(1250) << u"JPY"_s;
    QTest::newRow("three decimals") << QString() << qint64(1250) << u"KWD"_s;
    QTest::newRow("note") << u"午饭 & a+b=c? 100% #1"_s << qint64(1) << u"CNY"_s;
    QTest::newRow("emoji") << u"🍜"_s << qint64(0) << u"CNY"_s;
}

void WalletLinkTest::comesBackAsItWas()
{
    QFETCH(QString, note);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    const auto amount = minor > 0 ? Money::create(currency, minor) : std::nullopt;
    const WalletLink link{u"+8613811110001"_s, amount, note};
    const QString text = formatWalletLink(link);
    for (const QChar c : text)
        QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(text));
    const Result<WalletLink> read = parseWalletLink(text);
    QVERIFY2(read, qPrintable(text));
    QCOMPARE(*read, link);
}

void WalletLinkTest::writesWhatIsDocumented()
{
    QCOMPARE(formatWalletLink({u"+8613811110001"_s, yuan(1250), u"Lunch"_s}),
        u"billfold:pay?v=1&to=%2B8613811110001&amount=12.50&currency=CNY&note=Lunch"_s);
}

void WalletLinkTest::readsWhatOthersMayWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plus as it is") << u"billfold:pay?v=1&to=+8613811110001&amount=12.5&currency=CNY"_s;
    QTest::newRow("another order") << u"billfold:pay?currency=CNY&amount=12.50&to=%2B8613811110001&v=1"_s;
    QTest::newRow("capitals and spaces") << u"  BILLFOLD:pay?v=1&to=%2b8613811110001&amount=12.50&currency=CNY\n"_s;
}

void WalletLinkTest::readsWhatOthersMayWrite()
{
    QFETCH(QString, text);
    const Result<WalletLink> read = parseWalletLink(text);
    QVERIFY(read);
    QCOMPARE(*read, (WalletLink{u"+8613811110001"_s, yuan(1250), {}}));
}

void WalletLinkTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](const char *name, const QString &text, ErrorCode error = ErrorCode::PayCodeMalformed) {
        QTest::newRow(name) << text << error;
    };
    const QString good = u"billfold:pay?v=1&to=%2B8613811110001"_s;
    row("nothing", {});
    row("another scheme", u"https://pay?v=1&to=%2B8613811110001"_s);
    row("a host", u"billfold://evil.example/pay?v=1&to=%2B8613811110001"_s);
    row("another action", u"billfold:lock?v=1&to=%2B8613811110001"_s);
    row("a fragment", good + u"#x"_s);
    row("no version", u"billfold:pay?to=%2B8613811110001"_s);
    row("a later version", u"billfold:pay?v=2&to=%2B8613811110001"_s, ErrorCode::PayCodeTooNew);
    row("nobody", u"billfold:pay?v=1"_s);
    row("a national number", u"billfold:pay?v=1&to=13811110001"_s);
    row("letters", u"billfold:pay?v=1&to=%2B86138x111"_s);
    row("other digits", u"billfold:pay?v=1&to=%2B%EF%BC%98%EF%BC%96138111"_s);
    row("a line more", good + u"%0A"_s);
    row("too many digits", u"billfold:pay?v=1&to=%2B8613811110001000"_s);
    row("twice", good + u"&to=%2B8613811110002"_s);
    row("not known", good + u"&fee=1"_s);
    row("an amount without a currency", good + u"&amount=1"_s);
    row("a currency without an amount", good + u"&currency=CNY"_s);
    row("no currency", good + u"&amount=1&currency=yuan"_s);
    for (const QString &amount : {u"0"_s, u"0.00"_s, u"-1"_s, u"%2B1"_s, u"1e3"_s, u"1,000"_s, u"1.2.3"_s, u"1."_s,
             u".5"_s, u"1.001"_s, u"%EF%BC%91"_s, u"%201"_s, u"99999999999999"_s, QString()})
        row(qPrintable(u"amount "_s + amount), good + u"&currency=CNY&amount="_s + amount);
    row("right to left", good + u"&note=%E2%80%AE"_s);
    row("a zero byte", good + u"&note=a%00b"_s);
    row("a new line", good + u"&note=a%0Ab"_s);
    row("zero width", good + u"&note=a%E2%80%8Bb"_s);
    row("half an encoding", good + u"&note=%E5%8D"_s);
    row("too long", good + u"&note="_s + QString(MaximumWalletLinkLength, u'a'));
}

void WalletLinkTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, error);
    const Result<WalletLink> read = parseWalletLink(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, error);
}

void WalletLinkTest::knowsWhatMeansToBeALink()
{
    QVERIFY(looksLikeWalletLink(u" Billfold:what"_s));
    QVERIFY(!looksLikeWalletLink(u"13811110001"_s));
    QVERIFY(!looksLikeWalletLink(u"https://billfold:pay"_s));
}

QTEST_APPLESS_MAIN(WalletLinkTest)
#include "tst_walletlink.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchasejson.h"

#include <QTest>

using namespace Billfold;

namespace {

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

} // namespace

/// Tips to the last unit, and offers that this version must not misread.
class PurchaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tipsFollowTheOffer_data();
    void tipsFollowTheOffer();
    void offersAreReadStrictly_data();
    void offersAreReadStrictly();
};

void PurchaseTest::tipsFollowTheOffer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("chosen");
    QTest::addColumn<qint64>("tip"); // -1: refused
    using Tip = MerchantOffer::Tip;
    const auto row = [](const char *name, Tip kind, qint64 value, qint64 amount, qint64 chosen, qint64 tip) {
        QTest::newRow(name) << int(kind) << value << amount << chosen << tip;
    };
    row("none", Tip::None, 0, 1000, 500, 0);
    row("fixed", Tip::Fixed, 200, 1000, 0, 200);
    row("chosen", Tip::Prompt, 0, 1000, 333, 333);
    row("as much as the amount", Tip::Prompt, 0, 1000, 1000, 1000);
    row("more than the amount", Tip::Prompt, 0, 1000, 1001, -1);
    row("negative", Tip::Prompt, 0, 1000, -1, -1);
    row("half a unit up", Tip::Percentage, 1000, 1925, 0, 193);
    row("less than half a unit", Tip::Percentage, 1000, 1924, 0, 192);
    row("of the largest amount", Tip::Percentage, 5000, Money::MaximumMinor, 0, 4503599627370496);
}

void PurchaseTest::tipsFollowTheOffer()
{
    QFETCH(int, kind);
    QFETCH(qint64, value);
    QFETCH(qint64, amount);
    QFETCH(qint64, chosen);
    QFETCH(qint64, tip);
    MerchantOffer offer;
    offer.tip = MerchantOffer::Tip(kind);
    offer.tipAmount = yuan(value);
    offer.tipHundredths = int(value);
    const Result<Money> result = tipOf(offer, yuan(amount), yuan(chosen));
    QCOMPARE(result ? result->minor() : -1, tip);
}

void PurchaseTest::offersAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("read");
    QTest::newRow("bare") << QByteArray() << true;
    QTest::newRow("amount") << QByteArray(R"(,"amount":{"currency":"CNY","minor":1})") << true;
    QTest::newRow("amount of nothing") << QByteArray(R"(,"amount":{"currency":"CNY","minor":0})") << false;
    QTest::newRow("tip of a later version") << QByteArray(R"(,"tip":{"kind":"lottery"})") << false;
    QTest::newRow("negative tip") << QByteArray(R"(,"tip":{"kind":"fixed","amount":{"currency":"CNY","minor":-1}})")
                                  << false;
    QTest::newRow("tip of all") << QByteArray(R"(,"tip":{"kind":"percentage","hundredthsOfPercent":10000})") << false;
    QTest::newRow("member of a later version") << QByteArray(R"(,"stars":5)") << true;
}

void PurchaseTest::offersAreReadStrictly()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, read);
    const QByteArray answer
        = R"({"codeId":"mc_1","merchant":{"name":"知味观","category":"dining","city":"杭州"})" + members + '}';
    QCOMPARE(parseMerchantOffer(answer).has_value(), read);
}

QTEST_GUILESS_MAIN(PurchaseTest)
#include "tst_purchase.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/codeamount.h"
#include "core/paycodes/currencynumbers.h"
#include "core/paycodes/dataobjects.h"
#include "core/paycodes/merchantcodereader.h"
#include "tests/core/paycodes/codebuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

namespace Billfold {

namespace {

QStringList namesOf(const QList<BentRule> &rules)
{
    QStringList names;
    for (const BentRule rule : rules)
        names << QString::fromLatin1(QMetaEnum::fromType<BentRule>().valueToKey(int(rule)));
    return names;
}

/// What the golden file says of a code.
QJsonObject summary(const PayCodeResult<MerchantCode> &read, const QJsonObject &asked)
{
    if (!read) {
        return {{QStringLiteral("tag"), read.error().tag},
            {QStringLiteral("fault"),
                QString::fromLatin1(QMetaEnum::fromType<PayCodeFault>().valueToKey(int(read.error().fault)))}};
    }
    QJsonObject all{{QStringLiteral("currency"), read->currency}, {QStringLiteral("country"), read->country},
        {QStringLiteral("category"), read->category}, {QStringLiteral("merchant"), read->name},
        {QStringLiteral("city"), read->city},
        {QStringLiteral("minor"), read->amount ? QJsonValue(read->amount->minor()) : QJsonValue()},
        {QStringLiteral("account"), read->accounts.isEmpty() ? QString() : read->accounts.front().globalId},
        {QStringLiteral("local"), read->localMerchant ? read->localMerchant->name : QString()},
        {QStringLiteral("bent"), QJsonArray::fromStringList(namesOf(read->bentRules))}};
    for (const QString &key : all.keys()) {
        if (!asked.contains(key))
            all.remove(key);
    }
    return all;
}

} // namespace

class MerchantCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOthersCodes_data();
    void readsOthersCodes();
    void readsAmounts_data();
    void readsAmounts();
    void readsEverything();
    void readsTips();
    void readsLengthsBothWays();
    void refusesWhatReadsBothWays();
    void readsTheLongest();
    void knowsCurrencies();
    void checksumsAsOthersDo();
};

void MerchantCodeTest::readsOthersCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(BILLFOLD_TEST_DATA "/paycodes/golden.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(entries.size() >= 20);
    for (const QJsonValue &entry : entries) {
        QTest::newRow(qPrintable(entry[QStringLiteral("name")].toString()))
            << entry[QStringLiteral("code")].toString().toUtf8() << entry[QStringLiteral("expected")].toObject();
    }
}

void MerchantCodeTest::readsOthersCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(QJsonObject, expected);
    const QJsonObject actual = summary(readMerchantCode(code), expected);
    QCOMPARE(QJsonDocument(actual).toJson(), QJsonDocument(expected).toJson());
}

void MerchantCodeTest::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *number, const char *text, const char16_t *currency, qint64 minor) {
        QTest::newRow(text) << QByteArray(number) << QByteArray(text) << QString::fromUtf16(currency) << minor;
    };
    row("156", "98.73", u"CNY", 9873);
    row("156", "98", u"CNY", 9800);
    row("156", "98.", u"CNY", 9800);
    row("156", "0.01", u"CNY", 1);
    row("156", "0.1", u"CNY", 10);
    row("156", "0012.50", u"CNY", 1250);
    row("156", "9999999999999", u"CNY", 999999999999900);
    row("392", "1000", u"JPY", 1000);
    row("392", "1000.", u"JPY", 1000);
    row("400", "1.234", u"JOD", 1234);
    row("400", "1.2", u"JOD", 1200);
    row("704", "5000000", u"VND", 5000000);
    row("008", "7.5", u"ALL", 750);
}

void MerchantCodeTest::readsAmounts()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto read = readMerchantCode(sealed(codeBody(with(with(shop(), 53, number), 54, text))));
    QVERIFY(read);
    QCOMPARE(read->amount, Money::create(currency, minor));
    QCOMPARE(read->currency, currency);
}

void MerchantCodeTest::readsEverything()
{
    CodeParts parts = shop();
    parts.append({{2, "4000123412341234"}, {61, "200000"},
        {62,
            codeObject(1, "B-17") + codeObject(6, "***") + codeObject(9, "ME")
                + codeObject(50, codeObject(0, "id") + codeObject(1, "x"))},
        {64, codeObject(0, "ZH") + codeObject(1, "MIAN") + codeObject(2, "SH") + codeObject(3, "later")}, {65, "later"},
        {91, codeObject(0, "A011223344998877") + codeObject(7, "12345678")}});
    const auto read = readMerchantCode(sealed(codeBody(parts)));
    QVERIFY(read);
    const MerchantCode expected{.initiation = MerchantCode::Initiation::Dynamic,
        .cardAccounts = {{2, QStringLiteral("4000123412341234")}},
        .accounts = {{26, QStringLiteral("com.example"), {{1, QStringLiteral("shop42")}}}},
        .category = QStringLiteral("5812"),
        .currency = QStringLiteral("CNY"),
        .amount = Money::create(QStringLiteral("CNY"), 1250),
        .country = QStringLiteral("CN"),
        .name = QStringLiteral("NOODLES"),
        .city = QStringLiteral("SHANGHAI"),
        .postalCode = QStringLiteral("200000"),
        .additionalData = {{1, QStringLiteral("B-17")}, {6, QStringLiteral("***")}, {9, QStringLiteral("ME")}},
        .additionalTemplates = {{50, QStringLiteral("id"), {{1, QStringLiteral("x")}}}},
        .localMerchant = LocalMerchant{QStringLiteral("ZH"), QStringLiteral("MIAN"), QStringLiteral("SH")},
        .reserved = {{65, QStringLiteral("later")}},
        .unreserved = {{91, QStringLiteral("A011223344998877"), {{7, QStringLiteral("12345678")}}}}};
    QVERIFY(*read == expected);
}

void MerchantCodeTest::readsTips()
{
    const auto asked = readMerchantCode(sealed(codeBody(with(shop(), 55, "01"))));
    QVERIFY(asked && asked->tip == MerchantCode::Tip::Asked);
    const auto fixed = readMerchantCode(sealed(codeBody(with(with(shop(), 55, "02"), 56, "1.5"))));
    QVERIFY(fixed && fixed->tip == MerchantCode::Tip::Fixed);
    QCOMPARE(fixed->tipAmount, Money::create(QStringLiteral("CNY"), 150));
    const auto share = readMerchantCode(sealed(codeBody(with(with(shop(), 55, "03"), 57, "00.01"))));
    QVERIFY(share && share->tip == MerchantCode::Tip::Percentage);
    QCOMPARE(share->tipHundredths, 1);
    QCOMPARE(readCodePercentage("99.99"), 9999);
    QCOMPARE(readCodePercentage("3."), 300);
}

void MerchantCodeTest::readsLengthsBothWays()
{
    const QByteArray body = codeBody(with(with(shop(), 59, {}), 60, {}));
    const auto bytes = readMerchantCode(sealed(body + codeObject(59, "老王面馆", 12) + codeObject(60, "上海", 6)));
    QVERIFY(bytes);
    QCOMPARE(bytes->name, QStringLiteral("老王面馆"));
    QCOMPARE(namesOf(bytes->bentRules), QStringList{QStringLiteral("TextNotAscii")});
    const auto characters = readMerchantCode(sealed(body + codeObject(59, "老王面馆", 4) + codeObject(60, "上海", 2)));
    QVERIFY(characters);
    QCOMPARE(characters->name, bytes->name);
    QCOMPARE(characters->city, bytes->city);
    QCOMPARE(namesOf(characters->bentRules),
        (QStringList{QStringLiteral("LengthsInCharacters"), QStringLiteral("TextNotAscii")}));
    // A code does not change its mind half-way.
    QVERIFY(!readMerchantCode(sealed(body + codeObject(59, "老王面馆", 12) + codeObject(60, "上海", 2))));
}

void MerchantCodeTest::refusesWhatReadsBothWays()
{
    // Four letters of two bytes each: in characters 65 takes the head of 66 along, and what 66 holds in bytes is 67.
    const QByteArray tail = codeObject(65, "éééé", 8) + codeObject(66, codeObject(67, "abcd"));
    const auto byBytes = splitObjects(tail, LengthUnit::Bytes);
    const auto byCharacters = splitObjects(tail, LengthUnit::Characters);
    QVERIFY(byBytes && byCharacters);
    QCOMPARE(byBytes->back().tag, 66);
    QCOMPARE(byCharacters->back().tag, 67);
    const auto read = readMerchantCode(sealed(codeBody(shop()) + tail));
    QVERIFY(!read);
    QCOMPARE(read.error().fault, PayCodeFault::Ambiguous);
}

void MerchantCodeTest::readsTheLongest()
{
    CodeParts parts = shop();
    for (int tag = 2; codeBody(parts).size() + 103 + 8 <= LongestPayCode; ++tag)
        parts.append({tag < 26 ? tag : tag + 39, QByteArray(99, 'x')});
    parts.append({79, QByteArray(LongestPayCode - codeBody(parts).size() - 12, 'y')});
    const QByteArray code = sealed(codeBody(parts));
    QCOMPARE(code.size(), LongestPayCode);
    QVERIFY(readMerchantCode(code));
}

void MerchantCodeTest::knowsCurrencies()
{
    QCOMPARE(currencyOfNumber(8), QStringLiteral("ALL"));
    QCOMPARE(currencyOfNumber(156), QStringLiteral("CNY"));
    QCOMPARE(currencyOfNumber(532), QStringLiteral("XCG"));
    QCOMPARE(currencyOfNumber(986), QStringLiteral("BRL"));
    for (const int number : {-1, 0, 7, 157, 959, 999, 1000})
        QCOMPARE(currencyOfNumber(number), QString());
}

void MerchantCodeTest::checksumsAsOthersDo()
{
    QCOMPARE(codeChecksum("123456789"), quint16(0x29B1)); // the check value of CRC-16/CCITT-FALSE in its catalogues
    QCOMPARE(codeChecksum(""), quint16(0xFFFF));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::MerchantCodeTest)
#include "tst_merchantcode.moc"

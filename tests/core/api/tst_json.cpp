// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/json.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMembersByType();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void readsIntegersWithinBounds_data();
    void readsIntegersWithinBounds();
    void readsMoneyInWholeMinorUnits_data();
    void readsMoneyInWholeMinorUnits();
    void readsTimesWithZones_data();
    void readsTimesWithZones();
    void readsBinaryOfExactSize_data();
    void readsBinaryOfExactSize();
    void saysWhereTheFirstFaultIs();
    void neverTellsTheValue();
    void boundsTextsAndLists();
    void writesTheSameBytesForTheSameValue();
};

void TestJson::readsMembersByType()
{
    const JsonReader reader(
        R"({"name":"陈曦","on":true,"off":false,"list":["a","b"],"inner":{"n":1},"more":null,"unknown":[{}]})");

    QCOMPARE(reader.filledText("name"_L1), u"陈曦"_s);
    QVERIFY(reader.boolean("on"_L1));
    QVERIFY(!reader.boolean("off"_L1));
    QCOMPARE(reader.texts("list"_L1, 2), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(reader.object("inner"_L1).integer("n"_L1, 0, 9), 1);
    QVERIFY(!reader.has("more"_L1));
    QCOMPARE(reader.optionalText("more"_L1), QString());
    QVERIFY(reader.finish(true));
}

void TestJson::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Welcome to the hotel</body></html>");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("cut short") << QByteArray(R"({"name":"Li)");
    QTest::newRow("something behind") << QByteArray(R"({"name":"Li"}})");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(5000, '[');
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void TestJson::refusesWhatIsNoObject()
{
    QFETCH(const QByteArray, bytes);

    const JsonReader reader(bytes);

    QVERIFY(reader.failed());
    QCOMPARE(reader.finish(1).error().code, ErrorCode::AnswerUnreadable);
}

void TestJson::readsIntegersWithinBounds_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("smallest") << QByteArray("-9007199254740991") << true;
    QTest::newRow("largest") << QByteArray("9007199254740991") << true;
    QTest::newRow("one more") << QByteArray("9007199254740992") << false;
    QTest::newRow("rounds to one more") << QByteArray("9007199254740991.9") << false;
    QTest::newRow("beyond 64 bits") << QByteArray("92233720368547758080") << false;
    QTest::newRow("fraction") << QByteArray("0.5") << false;
    QTest::newRow("text") << QByteArray("\"1\"") << false;
    QTest::newRow("infinite") << QByteArray("1e999") << false;
    QTest::newRow("true") << QByteArray("true") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestJson::readsIntegersWithinBounds()
{
    QFETCH(const QByteArray, number);
    QFETCH(const bool, isRead);

    const JsonReader reader("{\"n\":" + number + "}");
    const qint64 value = reader.integer("n"_L1, -Money::MaximumMinor, Money::MaximumMinor);

    QCOMPARE(!reader.failed(), isRead);
    if (isRead)
        QCOMPARE(QByteArray::number(value), number);
}

void TestJson::readsMoneyInWholeMinorUnits_data()
{
    QTest::addColumn<QByteArray>("money");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("money") << QByteArray(R"({"currency":"CNY","minor":-1234})") << true;
    QTest::newRow("decimal") << QByteArray(R"({"currency":"CNY","minor":12.34})") << false;
    QTest::newRow("decimal text") << QByteArray(R"({"currency":"CNY","minor":"12.34"})") << false;
    QTest::newRow("number") << QByteArray("1234") << false;
    QTest::newRow("no currency") << QByteArray(R"({"minor":1234})") << false;
    QTest::newRow("no such currency") << QByteArray(R"({"currency":"cny","minor":1234})") << false;
    QTest::newRow("too much") << QByteArray(R"({"currency":"CNY","minor":9007199254740993})") << false;
}

void TestJson::readsMoneyInWholeMinorUnits()
{
    QFETCH(const QByteArray, money);
    QFETCH(const bool, isRead);

    const JsonReader reader("{\"amount\":" + money + "}");
    const Money amount = reader.money("amount"_L1);

    QCOMPARE(!reader.failed(), isRead);
    if (isRead)
        QCOMPARE(amount, *Money::create(u"CNY"_s, -1234));
}

void TestJson::readsTimesWithZones_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("UTC") << QByteArray("2026-11-22T12:31:00.250Z") << true;
    QTest::newRow("offset") << QByteArray("2026-11-22T20:31:00.250+08:00") << true;
    QTest::newRow("no zone") << QByteArray("2026-11-22T12:31:00.250") << false;
    QTest::newRow("no such day") << QByteArray("2026-02-30T12:31:00.250Z") << false;
    QTest::newRow("words") << QByteArray("yesterday") << false;
}

void TestJson::readsTimesWithZones()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isRead);

    const JsonReader reader("{\"at\":\"" + text + "\"}");
    const QDateTime time = reader.time("at"_L1);

    QCOMPARE(!reader.failed(), isRead);
    if (isRead)
        QCOMPARE(time, QDateTime(QDate(2026, 11, 22), QTime(12, 31, 0, 250), Qt::UTC));
}

void TestJson::readsBinaryOfExactSize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("four bytes") << QByteArray("-_-_AA") << true;
    QTest::newRow("three bytes") << QByteArray("-_-_") << false;
    QTest::newRow("the other alphabet") << QByteArray("+/+/AA") << false;
    QTest::newRow("not base64") << QByteArray("-_-!AA") << false;
}

void TestJson::readsBinaryOfExactSize()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isRead);

    const JsonReader reader("{\"key\":\"" + text + "\"}");
    const QByteArray bytes = reader.binary("key"_L1, 4);

    QCOMPARE(!reader.failed(), isRead);
    if (isRead)
        QCOMPARE(bytes.toHex(), "fbffbf00");
}

void TestJson::saysWhereTheFirstFaultIs()
{
    const JsonReader reader(R"({"changes":[{"a/b":{"minor":1}},{"a/b":{"minor":"x"}}],"cursor":7})");

    for (const JsonReader &change : reader.objects("changes"_L1, 10))
        (void)change.object("a/b"_L1).integer("minor"_L1, 0, 9);
    (void)reader.text("cursor"_L1);

    QCOMPARE(reader.finish(1).error().detail, u"/changes/1/a~1b/minor: expected an integer from 0 to 9"_s);
}

void TestJson::neverTellsTheValue()
{
    const JsonReader reader(R"({"accessToken":["a-secret"]})");

    (void)reader.filledText("accessToken"_L1);

    QVERIFY(!reader.finish(1).error().detail.contains("a-secret"_L1));
}

void TestJson::boundsTextsAndLists()
{
    const JsonReader text(R"({"note":"12345"})");
    QCOMPARE(text.text("note"_L1, 5), u"12345"_s);
    (void)text.text("note"_L1, 4);
    QVERIFY(text.failed());

    const JsonReader list(R"({"list":[{},{},{}]})");
    QCOMPARE(list.objects("list"_L1, 3).size(), size_t(3));
    QVERIFY(list.objects("list"_L1, 2).empty());
    QVERIFY(list.failed());
}

void TestJson::writesTheSameBytesForTheSameValue()
{
    const QJsonObject object = {{"note"_L1, u"周五"_s}, {"amount"_L1, toJson(*Money::create(u"CNY"_s, 20000))}};

    QCOMPARE(toJsonBytes(object), R"({"amount":{"currency":"CNY","minor":20000},"note":"周五"})");
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

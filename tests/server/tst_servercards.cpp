// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fundingtest.h"

using namespace BillfoldService;

/// Binding cards and bank accounts, and what can be done with them.
class ServerCardsTest : public FundingTest
{
    Q_OBJECT

private Q_SLOTS:
    void bindsACardWithTheBanksCode();
    void keepsTheNumberNowhere();
    void refusesWhatCannotBeBound_data();
    void refusesWhatCannotBeBound();
    void wrongCodesAreCounted();
    void choosesAndRemoves();
    void sourceInUseStays();
    void otherPeoplesSourcesAreNotFound();
};

void ServerCardsTest::bindsACardWithTheBanksCode()
{
    const Response begun = begin(*m_chen, luhn(DebitCard));
    QCOMPARE(begun.status, 201);
    const auto card = bodyOf(begun).at("card").as_object();
    QCOMPARE(textOf(card, "bankName"), std::string("招商银行"));
    QCOMPARE(textOf(card, "brand"), std::string("unionpay"));
    QCOMPARE(textOf(card, "type"), std::string("debit-card"));
    QVERIFY(!bind(*m_chen).empty());
    const auto sources
        = bodyOf(m_service->send(m_chen->device, "GET", "/v1/funding")).at("sources").as_array();
    QCOMPARE(sources.size(), 1U);
    QCOMPARE(textOf(sources[0].as_object(), "holder"), std::string("陈*"));
    QVERIFY(sources[0].at("isDefault").as_bool());
    // Other devices hear of it from the feed.
    const std::string feed = m_service->send(m_chen->device, "GET", "/v1/changes?after=0").body;
    QVERIFY(feed.find("\"kind\":\"funding-sources\"") != std::string::npos);
    QCOMPARE(problemOf(begin(*m_chen, luhn(DebitCard))), QStringLiteral("card-already-bound"));
}

void ServerCardsTest::keepsTheNumberNowhere()
{
    bind(*m_chen);
    const std::string number = luhn(DebitCard);
    for (const char *table : {"funding_sources", "card_bindings", "sandbox_bank_cards"}) {
        const std::string query = std::string("SELECT count(*) FROM ") + table + " t WHERE t." +
            (std::string(table) == "sandbox_bank_cards" ? "token" : "fingerprint") + " LIKE '%" + number + "%'";
        QCOMPARE(m_service->number(query), 0);
    }
    QVERIFY(m_service->logText().find(number) == std::string::npos);
    QVERIFY(m_service->logText().find(number.substr(0, 12)) == std::string::npos);
}

void ServerCardsTest::refusesWhatCannotBeBound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("problem");
    const QString good = QString::fromStdString(luhn(DebitCard));
    QTest::newRow("check digit") << QStringLiteral("6214830000001231") << QStringLiteral("2031-08")
                                 << QStringLiteral("invalid");
    QTest::newRow("letters") << QStringLiteral("62148300000O1230") << QStringLiteral("2031-08") << QStringLiteral("invalid");
    QTest::newRow("empty") << QString() << QStringLiteral("2031-08") << QStringLiteral("invalid");
    QTest::newRow("month 13") << good << QStringLiteral("2031-13") << QStringLiteral("invalid");
    QTest::newRow("expired") << good << QStringLiteral("2020-01") << QStringLiteral("card-expired");
    QTest::newRow("no such bank") << QString::fromStdString(luhn("6299990000001230")) << QStringLiteral("2031-08")
                                  << QStringLiteral("card-not-supported");
}

void ServerCardsTest::refusesWhatCannotBeBound()
{
    QFETCH(QString, number);
    QFETCH(QString, expires);
    QTEST(problemOf(begin(*m_chen, number.toStdString(), expires.toStdString())), "problem");
    QCOMPARE(m_service->number("SELECT count(*) FROM funding_sources"), 0);
}

void ServerCardsTest::wrongCodesAreCounted()
{
    const std::string id = textOf(bodyOf(begin(*m_chen, luhn(DebitCard))), "bindingId");
    const std::string right = m_service->latestCode(m_chen->phone);
    const std::string wrong = right == "000000" ? "000001" : "000000";
    const auto confirm = [&](const std::string &code) {
        return m_service->send(m_chen->device, "POST", "/v1/card-bindings/" + id + "/confirm",
            "{\"code\":\"" + code + "\"}");
    };
    for (int left = 2; left >= 0; --left) {
        const Response refused = confirm(wrong);
        QCOMPARE(problemOf(refused), QStringLiteral("code-wrong"));
        QCOMPARE(bodyOf(refused).at("triesLeft").as_int64(), left);
    }
    QCOMPARE(problemOf(confirm(right)), QStringLiteral("code-tries-used"));
    QCOMPARE(m_service->number("SELECT count(*) FROM funding_sources"), 0);
}

void ServerCardsTest::choosesAndRemoves()
{
    const std::string first = bind(*m_chen);
    const std::string second = bind(*m_chen, luhn(OtherDebitCard));
    QCOMPARE(m_service->send(m_chen->device, "POST", "/v1/funding-sources/" + second + "/default").status, 200);
    QCOMPARE(text("SELECT id FROM funding_sources WHERE is_default = 1"), QString::fromStdString(second));
    QCOMPARE(m_service->send(m_chen->device, "DELETE", "/v1/funding-sources/" + second).status, 204);
    QCOMPARE(text("SELECT id FROM funding_sources WHERE is_default = 1"), QString::fromStdString(first));
    QCOMPARE(problemOf(order(*m_chen, "/v1/top-ups", second, 5'000)), QStringLiteral("funding-source-not-found"));
    // The same card may be bound once more.
    QVERIFY(!bind(*m_chen, luhn(OtherDebitCard)).empty());
}

void ServerCardsTest::sourceInUseStays()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "pending", .after = std::chrono::hours(1)});
    QCOMPARE(order(*m_chen, "/v1/top-ups", source, 5'000).status, 202);
    QCOMPARE(problemOf(m_service->send(m_chen->device, "DELETE", "/v1/funding-sources/" + source)),
        QStringLiteral("funding-source-in-use"));
}

void ServerCardsTest::otherPeoplesSourcesAreNotFound()
{
    const std::string source = bind(*m_chen);
    QCOMPARE(problemOf(order(*m_wang, "/v1/top-ups", source, 5'000)), QStringLiteral("funding-source-not-found"));
    QCOMPARE(problemOf(m_service->send(m_wang->device, "DELETE", "/v1/funding-sources/" + source)),
        QStringLiteral("funding-source-not-found"));
    QCOMPARE(problemOf(m_service->send(m_wang->device, "POST", "/v1/funding-sources/" + source + "/default")),
        QStringLiteral("funding-source-not-found"));
    QCOMPARE(m_service->number("SELECT count(*) FROM funding_operations"), 0);
}

QTEST_GUILESS_MAIN(ServerCardsTest)
#include "tst_servercards.moc"

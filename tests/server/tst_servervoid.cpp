// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"
#include "tests/support/figure.h"

#include <QTest>

#include <thread>

using namespace BillfoldService;
using boost::json::object;

class ServerVoidTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerVoidTest()
        : TwoPeopleTest(10'000)
    {
    }

private Q_SLOTS:
    void voidedPaymentNeverHappens();
    void voidAfterExecutionChangesNothing();
    void voidAfterDeclineChangesNothing();
    void executionAndVoidAgreeOnOneWinner();
    void sameBytesSentTwiceGetTheStoredAnswer();
    void wrongHashIsRefused();
    void keysBelongToTheirAccount();
    void lateVoidIsATombstoneToo();
    void badRequestsAreRefused();

private:
    Response voidPayment(TestPerson &person, const std::string &key, const std::string &body);
};

/// Voids the transfer that would have had this body.
Response ServerVoidTest::voidPayment(TestPerson &person, const std::string &key, const std::string &body)
{
    return m_service->send(person.device, "POST", "/v1/payments/" + key + "/void",
        boost::json::serialize(object {{"intentHash", TestDevice::intentHash("/v1/transfers", body)}}));
}

void ServerVoidTest::voidedPaymentNeverHappens()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    const Response voided = voidPayment(*m_chen, key, body);
    QCOMPARE(voided.status, 200);
    const object outcome = bodyOf(voided);
    QCOMPARE(textOf(outcome, "status"), std::string("VOID"));
    QCOMPARE(outcome.at("httpStatus").as_int64(), std::int64_t(410));

    const Response late = m_chen->transfer(body, key, approval);
    QCOMPARE(late.status, 410);
    QCOMPARE(problemOf(late), QStringLiteral("payment-void"));
    QCOMPARE(headerOf(late, "Idempotent-Replayed"), std::string("true"));
    QVERIFY(bodyOf(late) == outcome.at("response").as_object());
    QCOMPARE(m_chen->transfer(body, key, approval).body, late.body);
    QCOMPARE(voidPayment(*m_chen, key, body).body, voided.body);
    QCOMPARE(m_service->send(m_chen->device, "GET", "/v1/payments/" + key).body, voided.body);
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
    // The approval was not used up: it still covers the same body under a new key.
    QCOMPARE(m_chen->transfer(body, TestPerson::freshKey(), approval).status, 201);
}

void ServerVoidTest::voidAfterExecutionChangesNothing()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const Response settled = m_chen->transfer(body, key, m_chen->approvalFor(body));
    const Response answer = voidPayment(*m_chen, key, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(textOf(bodyOf(answer), "status"), std::string("SETTLED"));
    QVERIFY(bodyOf(answer).at("response").as_object() == bodyOf(settled));
    QCOMPARE(m_chen->transfer(body, key, {}).body, settled.body);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerVoidTest::voidAfterDeclineChangesNothing()
{
    const std::string body = m_wang->transferBody(m_wang->payeeIdOf(m_chen->phone), 100);
    const std::string key = TestPerson::freshKey();
    const Response declined = m_wang->transfer(body, key, m_wang->approvalFor(body));
    const object answer = bodyOf(voidPayment(*m_wang, key, body));
    QCOMPARE(textOf(answer, "status"), std::string("DECLINED"));
    QVERIFY(answer.at("response").as_object() == bodyOf(declined));
}

void ServerVoidTest::executionAndVoidAgreeOnOneWinner()
{
    constexpr int rounds = 24;
    constexpr std::size_t senders = 16;
    int settledRounds = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 1, std::to_string(round));
        const std::string key = TestPerson::freshKey();
        const std::string approval = m_chen->approvalFor(body);
        std::vector<Response> responses(senders);
        Response voided;
        // The void starts earlier or later, so that either side gets to win.
        const auto wait = [](int steps) { std::this_thread::sleep_for(std::chrono::milliseconds(steps > 0 ? 2 * steps : 0)); };
        std::vector<std::thread> threads;
        threads.emplace_back([&] {
            wait(round % 8 - 4);
            do
                voided = voidPayment(*m_chen, key, body);
            while (voided.status == 409);
        });
        for (Response &response : responses) {
            threads.emplace_back([&] {
                wait(4 - round % 8);
                do
                    response = m_chen->transfer(body, key, approval);
                while (response.status == 409);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(voided.status, 200);
        const bool isSettled = textOf(bodyOf(voided), "status") == "SETTLED";
        QVERIFY(isSettled || textOf(bodyOf(voided), "status") == "VOID");
        settledRounds += isSettled;
        for (const Response &response : responses) {
            QCOMPARE(response.status, isSettled ? 201 : 410);
            QCOMPARE(response.body, responses.front().body);
            QVERIFY(bodyOf(response) == bodyOf(voided).at("response").as_object());
        }
        QCOMPARE(voidPayment(*m_chen, key, body).body, voided.body);
        QCOMPARE(m_wang->balance(), std::int64_t(settledRounds));
    }
    QFETCH_GLOBAL(QString, databaseKind);
    Billfold::printFigure(QStringLiteral("service-void-races-") + databaseKind, rounds, QStringLiteral("rounds"));
    Billfold::printFigure(QStringLiteral("service-void-races-settled-") + databaseKind, settledRounds, QStringLiteral("rounds"));
    QVERIFY(settledRounds > 0 && settledRounds < rounds);
}

void ServerVoidTest::sameBytesSentTwiceGetTheStoredAnswer()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const Request request = m_chen->device.request("POST", "/v1/payments/" + TestPerson::freshKey() + "/void",
        boost::json::serialize(object {{"intentHash", TestDevice::intentHash("/v1/transfers", body)}}), m_service->now());
    const Response first = m_service->service().handle(request);
    const Response second = m_service->service().handle(request); // the same nonce, as a network stack re-sends it
    QCOMPARE(first.status, 200);
    QCOMPARE(second.body, first.body);
}

void ServerVoidTest::wrongHashIsRefused()
{
    const std::string payeeId = m_chen->payeeIdOf(m_wang->phone);
    const std::string body = m_chen->transferBody(payeeId, 100);
    const std::string other = m_chen->transferBody(payeeId, 200);
    const std::string key = TestPerson::freshKey();
    QCOMPARE(m_chen->transfer(body, key, m_chen->approvalFor(body)).status, 201);
    QCOMPARE(problemOf(voidPayment(*m_chen, key, other)), QStringLiteral("idempotency-conflict"));
    const std::string tombstone = TestPerson::freshKey();
    QCOMPARE(voidPayment(*m_chen, tombstone, body).status, 200);
    QCOMPARE(problemOf(voidPayment(*m_chen, tombstone, other)), QStringLiteral("idempotency-conflict"));
    QCOMPARE(problemOf(m_chen->transfer(other, tombstone, m_chen->approvalFor(other))), QStringLiteral("idempotency-conflict"));
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerVoidTest::keysBelongToTheirAccount()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    QCOMPARE(textOf(bodyOf(voidPayment(*m_wang, key, body)), "status"), std::string("VOID"));
    QCOMPARE(m_chen->transfer(body, key, m_chen->approvalFor(body)).status, 201);
    QCOMPARE(textOf(bodyOf(voidPayment(*m_chen, key, body)), "status"), std::string("SETTLED"));
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerVoidTest::lateVoidIsATombstoneToo()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    m_service->advance(std::chrono::minutes(20)); // past notAfter
    m_chen->signIn(m_chen->device, m_chen->proof);
    QCOMPARE(textOf(bodyOf(voidPayment(*m_chen, key, body)), "status"), std::string("VOID"));
    QCOMPARE(problemOf(m_chen->transfer(body, key, m_chen->approvalFor(body))), QStringLiteral("payment-void"));
    // The other way round the refusal was stored first, and stays.
    const std::string expired = TestPerson::freshKey();
    QCOMPARE(problemOf(m_chen->transfer(body, expired, {})), QStringLiteral("expired"));
    QCOMPARE(textOf(bodyOf(voidPayment(*m_chen, expired, body)), "status"), std::string("DECLINED"));
}

void ServerVoidTest::badRequestsAreRefused()
{
    const auto post = [&](const std::string &key, const object &body) {
        return problemOf(
            m_service->send(m_chen->device, "POST", "/v1/payments/" + key + "/void", boost::json::serialize(body)));
    };
    const std::string key = TestPerson::freshKey();
    const std::string hash(64, 'a');
    QCOMPARE(post("nokey", {{"intentHash", hash}}), QStringLiteral("malformed"));
    QCOMPARE(post(key, {}), QStringLiteral("malformed"));
    QCOMPARE(post(key, {{"intentHash", "short"}}), QStringLiteral("invalid"));
    QCOMPARE(post(key, {{"intentHash", hash}, {"reason", "x"}}), QStringLiteral("malformed"));
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key)), QStringLiteral("not-found"));
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key + "/void")), QStringLiteral("method-not-allowed"));
    TestDevice stranger;
    QCOMPARE(m_service->send(stranger, "POST", "/v1/payments/" + key + "/void", "{}").status, 401);
}

QTEST_GUILESS_MAIN(ServerVoidTest)
#include "tst_servervoid.moc"

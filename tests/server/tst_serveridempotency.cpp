// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"

#include <QTest>

#include <thread>

using namespace BillfoldService;
using boost::json::object;

class ServerIdempotencyTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerIdempotencyTest()
        : TwoPeopleTest(10'000)
    {
    }

private Q_SLOTS:
    void sameRequestTwiceMovesMoneyOnce();
    void sameBytesSentTwiceGetTheStoredAnswer();
    void twentyInParallelMoveMoneyOnce();
    void anotherBodyUnderTheKeyIsRefused();
    void keysBelongToTheirAccount();
    void declinesAreStoredForEver();
    void refusalsAreNotStored();
    void tooLateIsFinal();
    void paymentIsFoundByItsKey();
    void waitingForAnotherExecutionEndsInConflict();
    void failedCommitIsNoAnswer();
};

void ServerIdempotencyTest::sameRequestTwiceMovesMoneyOnce()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const Response first = m_chen->transfer(body, key, m_chen->approvalFor(body));
    const Response second = m_chen->transfer(body, key, {});
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(headerOf(first, "Idempotent-Replayed"), std::string());
    QCOMPARE(headerOf(second, "Idempotent-Replayed"), std::string("true"));
    QCOMPARE(m_wang->balance(), std::int64_t(100));
    m_service->advance(std::chrono::days(1)); // long after notAfter
    m_chen->signIn(m_chen->device, m_chen->proof);
    QCOMPARE(m_chen->transfer(body, key, {}).body, first.body);
}

void ServerIdempotencyTest::sameBytesSentTwiceGetTheStoredAnswer()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const Request request = m_chen->device.request("POST", "/v1/transfers", body, m_service->now(),
        {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", m_chen->approvalFor(body)}});
    const Response first = m_service->service().handle(request);
    const Response second = m_service->service().handle(request); // the same nonce, as a network stack re-sends it
    QCOMPARE(first.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerIdempotencyTest::twentyInParallelMoveMoneyOnce()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    std::vector<Response> responses(20);
    std::vector<std::thread> threads;
    for (Response &response : responses)
        threads.emplace_back([&] { response = m_chen->transfer(body, key, approval); });
    for (std::thread &thread : threads)
        thread.join();
    const Response settled = m_chen->transfer(body, key, {});
    QCOMPARE(settled.status, 201);
    int fresh = 0;
    for (const Response &response : responses) {
        QVERIFY2(response.status == 201 || response.status == 409, response.body.c_str());
        if (response.status == 201)
            QCOMPARE(response.body, settled.body);
        else
            QVERIFY(!headerOf(response, "Retry-After").empty());
        fresh += response.status == 201 && headerOf(response, "Idempotent-Replayed").empty();
    }
    QCOMPARE(fresh, 1);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
    QCOMPARE(m_chen->balance(), std::int64_t(9'900));
}

void ServerIdempotencyTest::anotherBodyUnderTheKeyIsRefused()
{
    const std::string payeeId = m_chen->payeeIdOf(m_wang->phone);
    const std::string body = m_chen->transferBody(payeeId, 100);
    const std::string key = TestPerson::freshKey();
    QCOMPARE(m_chen->transfer(body, key, m_chen->approvalFor(body)).status, 201);
    const std::string other = m_chen->transferBody(payeeId, 200);
    const Response response = m_chen->transfer(other, key, m_chen->approvalFor(other));
    QCOMPARE(problemOf(response), QStringLiteral("idempotency-conflict"));
    QCOMPARE(response.status, 422);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerIdempotencyTest::keysBelongToTheirAccount()
{
    m_service->credit(m_wang->phone, 1'000);
    const std::string key = TestPerson::freshKey();
    const std::string there = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string back = m_wang->transferBody(m_wang->payeeIdOf(m_chen->phone), 30);
    QCOMPARE(m_chen->transfer(there, key, m_chen->approvalFor(there)).status, 201);
    QCOMPARE(m_wang->transfer(back, key, m_wang->approvalFor(back)).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(1'070));
}

void ServerIdempotencyTest::declinesAreStoredForEver()
{
    const std::string body = m_wang->transferBody(m_wang->payeeIdOf(m_chen->phone), 100);
    const std::string key = TestPerson::freshKey();
    const Response declined = m_wang->transfer(body, key, m_wang->approvalFor(body));
    QCOMPARE(problemOf(declined), QStringLiteral("insufficient-balance"));
    m_service->credit(m_wang->phone, 1'000);
    const Response again = m_wang->transfer(body, key, m_wang->approvalFor(body));
    QCOMPARE(again.body, declined.body);
    QCOMPARE(problemOf(again), QStringLiteral("insufficient-balance"));
    QCOMPARE(headerOf(again, "Idempotent-Replayed"), std::string("true"));
    QCOMPARE(m_wang->balance(), std::int64_t(1'000));
}

void ServerIdempotencyTest::refusalsAreNotStored()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    QCOMPARE(problemOf(m_chen->transfer(body, key, {})), QStringLiteral("approval-required"));
    QCOMPARE(problemOf(m_chen->transfer(body, key, "nonsense")), QStringLiteral("approval-invalid"));
    QCOMPARE(m_service->number("SELECT count(*) FROM payments"), 0LL);
    QCOMPARE(m_chen->transfer(body, key, m_chen->approvalFor(body)).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerIdempotencyTest::tooLateIsFinal()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    m_service->advance(std::chrono::minutes(14));
    m_chen->signIn(m_chen->device, m_chen->proof);
    m_service->advance(std::chrono::minutes(2));
    const Response late = m_chen->transfer(body, key, m_chen->approvalFor(body));
    QCOMPARE(problemOf(late), QStringLiteral("expired"));
    QCOMPARE(late.status, 410);
    QCOMPARE(m_chen->transfer(body, key, {}).body, late.body);
    const object stored = bodyOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key));
    QCOMPARE(textOf(stored, "status"), std::string("DECLINED"));
    QCOMPARE(stored.at("httpStatus").as_int64(), std::int64_t(410));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
}

void ServerIdempotencyTest::paymentIsFoundByItsKey()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const auto find = [&](TestPerson &person) {
        return m_service->send(person.device, "GET", "/v1/payments/" + key);
    };
    QCOMPARE(problemOf(find(*m_chen)), QStringLiteral("not-found"));
    const Response settled = m_chen->transfer(body, key, m_chen->approvalFor(body));
    const object stored = bodyOf(find(*m_chen));
    QCOMPARE(textOf(stored, "status"), std::string("SETTLED"));
    QCOMPARE(stored.at("httpStatus").as_int64(), std::int64_t(201));
    QCOMPARE(stored.at("response").as_object(), bodyOf(settled));
    QCOMPARE(problemOf(find(*m_wang)), QStringLiteral("not-found"));
}

void ServerIdempotencyTest::waitingForAnotherExecutionEndsInConflict()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        QSKIP("SQLite has one writer: nobody holds a key and goes on");
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    const auto other = m_service->database().connect();
    *other << "BEGIN";
    *other << "INSERT INTO payments (account_id, idempotency_key, intent_hash, status, http_status, response, created_at) "
              "VALUES (:account, :key, '', '', 0, '', 0)",
        soci::use(m_chen->accountId), soci::use(key);
    const auto start = std::chrono::steady_clock::now();
    const Response waited = m_chen->transfer(body, key, approval);
    const auto time = std::chrono::steady_clock::now() - start;
    QCOMPARE(problemOf(waited), QStringLiteral("conflict"));
    QCOMPARE(waited.status, 409);
    QVERIFY(!headerOf(waited, "Retry-After").empty());
    QVERIFY(time > std::chrono::milliseconds(1900));
    QVERIFY(time < std::chrono::seconds(5));
    *other << "ROLLBACK";
    QCOMPARE(m_chen->transfer(body, key, approval).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerIdempotencyTest::failedCommitIsNoAnswer()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        QSKIP("SQLite has no triggers that fire at the commit");
    m_service->execute("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'no'; END$$");
    m_service->execute("CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON transfers DEFERRABLE INITIALLY DEFERRED "
                       "FOR EACH ROW EXECUTE FUNCTION fail()");
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    QCOMPARE(problemOf(m_chen->transfer(body, key, approval)), QStringLiteral("unavailable"));
    QCOMPARE(m_service->number("SELECT count(*) FROM payments"), 0LL);
    m_service->execute("DROP TRIGGER at_commit ON transfers");
    QCOMPARE(m_chen->transfer(body, key, approval).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

QTEST_GUILESS_MAIN(ServerIdempotencyTest)
#include "tst_serveridempotency.moc"

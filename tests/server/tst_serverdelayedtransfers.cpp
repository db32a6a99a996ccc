// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"

#include "server/payments/delayedtransfer.h"
#include "server/work/dueworkstore.h"
#include "tests/support/figure.h"

#include <QTest>

#include <thread>

using namespace BillfoldService;
using boost::json::object;

/// Transfers that land later and can be called back until then.
class ServerDelayedTransfersTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerDelayedTransfersTest()
        : TwoPeopleTest(10'000, {.perPayment = 10'000, .perDay = 12'000, .perMonth = 100'000})
    {
    }

private Q_SLOTS:
    void leavesAtOnceAndLandsOnce();
    void comesBackOnce();
    void landedStaysLanded();
    void instantCannotBeCalledBack();
    void onlyThePayerCallsBack();
    void landingWithoutReasonMovesNothing();
    void landingAndCallBackAgreeOnOneWinner();
    void calledBackDoesNotCount();
    void feedTellsThePayer();
    void unknownDeliveryIsRefused();

private:
    /// Pays Wang with this delivery. The transfer of the answer, empty when there is none.
    object pay(std::int64_t minor, const std::string &delivery = "after-2h");
    Response callBack(TestPerson &person, const std::string &transferId);
    /// Lands what is due now, as another replica would.
    void landAgain(const std::string &transferId);
};

object ServerDelayedTransfersTest::pay(std::int64_t minor, const std::string &delivery)
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), minor, "早餐", delivery);
    const object answer = bodyOf(m_chen->transfer(body, TestPerson::freshKey(), m_chen->approvalFor(body)));
    return answer.contains("transfer") ? answer.at("transfer").as_object() : object();
}

Response ServerDelayedTransfersTest::callBack(TestPerson &person, const std::string &transferId)
{
    return m_service->send(person.device, "POST", "/v1/transfers/" + transferId + "/call-back");
}

void ServerDelayedTransfersTest::landAgain(const std::string &transferId)
{
    SystemRandom random;
    const ReceiptSigner signer(m_service->keys(), "billfold-sandbox");
    const auto landed = m_service->database().write([&](Transaction &transaction) {
        return landTransfer(transaction, random, signer,
            {.kind = std::string(landingWorkKind), .key = transferId + "/1", .payload = transferId});
    });
    QVERIFY(landed.has_value());
    QVERIFY(landed->movements.empty());
}

void ServerDelayedTransfersTest::leavesAtOnceAndLandsOnce()
{
    const object transfer = pay(300);
    QCOMPARE(textOf(transfer, "delivery"), std::string("after-2h"));
    QCOMPARE(textOf(transfer, "state"), std::string("on-its-way"));
    const auto landsAt = fromRfc3339(textOf(transfer, "landsAt"));
    QVERIFY(landsAt && *landsAt - *fromRfc3339(textOf(transfer, "settledAt")) == std::chrono::hours(2));
    QCOMPARE(m_chen->balance(), std::int64_t(9'700));
    m_service->advance(std::chrono::minutes(119));
    QTest::qWait(700); // longer than the service takes to look
    QCOMPARE(m_service->number("SELECT count(*) FROM movements WHERE kind = 'transfer-in'"), 0LL);
    QCOMPARE(m_service->disagreements(), QString());
    m_service->advance(std::chrono::minutes(2));
    QTRY_COMPARE(m_service->number("SELECT count(*) FROM movements WHERE kind = 'transfer-in'"), 1LL);
    QTRY_COMPARE(m_service->number("SELECT count(*) FROM due_work"), 0LL);
    landAgain(textOf(transfer, "id"));
    m_wang->signIn(m_wang->device, m_wang->proof);
    QCOMPARE(m_wang->balance(), std::int64_t(300));
    QCOMPARE(m_service->number("SELECT count(*) FROM ledger_transactions WHERE cause LIKE 'transfer-landing/%/1'"), 1LL);
    QCOMPARE(m_service->number("SELECT count(*) FROM transfers WHERE state = 'landed'"), 1LL);
}

void ServerDelayedTransfersTest::comesBackOnce()
{
    const std::string id = textOf(pay(300, "after-24h"), "id");
    const Response back = callBack(*m_chen, id);
    QCOMPARE(back.status, 200);
    const object answer = bodyOf(back);
    QCOMPARE(textOf(answer.at("transfer").as_object(), "state"), std::string("called-back"));
    const object movement = answer.at("movement").as_object();
    QCOMPARE(textOf(movement, "kind"), std::string("transfer-returned"));
    QCOMPARE(textOf(movement, "transferId"), id);
    QCOMPARE(movement.at("amount").as_object().at("minor").as_int64(), std::int64_t(300));
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
    QCOMPARE(callBack(*m_chen, id).body, back.body);
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
    QCOMPARE(m_service->number("SELECT count(*) FROM due_work"), 0LL);
    QCOMPARE(m_service->number("SELECT count(*) FROM ledger_transactions WHERE cause LIKE 'transfer-call-back/%/1'"), 1LL);
    m_service->advance(std::chrono::hours(25));
    QTest::qWait(700); // longer than the service takes to look
    QCOMPARE(m_service->number("SELECT count(*) FROM movements WHERE kind = 'transfer-in'"), 0LL);
}

void ServerDelayedTransfersTest::landedStaysLanded()
{
    const std::string id = textOf(pay(300), "id");
    m_service->advance(std::chrono::hours(2));
    QTRY_COMPARE(m_service->number("SELECT count(*) FROM transfers WHERE state = 'landed'"), 1LL);
    m_chen->signIn(m_chen->device, m_chen->proof);
    const Response refused = callBack(*m_chen, id);
    QCOMPARE(refused.status, 409);
    QCOMPARE(problemOf(refused), QStringLiteral("transfer-landed"));
    QCOMPARE(m_chen->balance(), std::int64_t(9'700));
}

void ServerDelayedTransfersTest::instantCannotBeCalledBack()
{
    const object transfer = pay(300, "instant");
    QVERIFY(!transfer.contains("state") && !transfer.contains("landsAt"));
    QCOMPARE(m_wang->balance(), std::int64_t(300));
    QCOMPARE(problemOf(callBack(*m_chen, textOf(transfer, "id"))), QStringLiteral("transfer-landed"));
    QCOMPARE(m_wang->balance(), std::int64_t(300));
}

void ServerDelayedTransfersTest::onlyThePayerCallsBack()
{
    const std::string id = textOf(pay(300), "id");
    QCOMPARE(problemOf(callBack(*m_wang, id)), QStringLiteral("not-found"));
    QCOMPARE(problemOf(callBack(*m_chen, "019aab5e-8c40-7f63-b5a1-2d7e9c0b4f86")), QStringLiteral("not-found"));
    QCOMPARE(problemOf(m_service->send(m_chen->device, "POST", "/v1/transfers/" + id + "/call-back", "{}")),
        QStringLiteral("malformed"));
    QCOMPARE(m_service->number("SELECT count(*) FROM due_work"), 1LL);
    QCOMPARE(m_chen->balance(), std::int64_t(9'700));
}

void ServerDelayedTransfersTest::landingWithoutReasonMovesNothing()
{
    const std::string id = textOf(pay(300), "id");
    QCOMPARE(callBack(*m_chen, id).status, 200);
    landAgain(id); // as a replica would that took the work before it was removed
    QCOMPARE(m_wang->balance(), std::int64_t(0));
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
}

void ServerDelayedTransfersTest::landingAndCallBackAgreeOnOneWinner()
{
    constexpr int rounds = 16;
    int landed = 0;
    int calledBack = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string id = textOf(pay(1), "id");
        m_chen->signIn(m_chen->device, m_chen->proof);
        m_service->execute("UPDATE due_work SET next_at = 0");
        std::vector<std::thread> threads;
        std::vector<Response> responses(2);
        for (Response &response : responses) {
            threads.emplace_back([&] {
                // Earlier or later than the service looks, so that either side gets to win.
                std::this_thread::sleep_for(std::chrono::milliseconds(round % 8 * 90));
                do
                    response = callBack(*m_chen, id);
                while (problemOf(response) == QLatin1String("conflict"));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        const bool isBack = responses.front().status == 200;
        QCOMPARE(responses.back().status, responses.front().status);
        if (!isBack)
            QCOMPARE(problemOf(responses.front()), QStringLiteral("transfer-landed"));
        QTRY_COMPARE(m_service->number("SELECT count(*) FROM due_work"), 0LL);
        (isBack ? calledBack : landed) += 1;
        QCOMPARE(m_service->number("SELECT count(*) FROM transfers WHERE state = 'landed'"), static_cast<long long>(landed));
        QCOMPARE(m_service->disagreements(), QString());
    }
    QCOMPARE(m_chen->balance(), std::int64_t(10'000 - landed));
    QFETCH_GLOBAL(QString, databaseKind);
    Billfold::printFigure(QStringLiteral("service-call-back-races-landed-") + databaseKind, landed, QStringLiteral("rounds"));
    QVERIFY(landed > 0 && calledBack > 0);
}

void ServerDelayedTransfersTest::calledBackDoesNotCount()
{
    const std::string id = textOf(pay(9'000, "after-24h"), "id");
    QVERIFY(pay(4'000).empty()); // 13,000 on one day
    QCOMPARE(callBack(*m_chen, id).status, 200);
    QVERIFY(!pay(4'000).empty());
}

void ServerDelayedTransfersTest::feedTellsThePayer()
{
    const std::string id = textOf(pay(300), "id");
    const auto changes = [&](TestPerson &person) {
        std::vector<object> transfers;
        const object page = bodyOf(m_service->send(person.device, "GET", "/v1/changes?after=0"));
        for (const boost::json::value &change : page.at("changes").as_array()) {
            if (textOf(change.as_object(), "kind") == "transfer")
                transfers.push_back(change.at("transfer").as_object());
        }
        return transfers;
    };
    QCOMPARE(changes(*m_chen).size(), std::size_t(1));
    QCOMPARE(textOf(changes(*m_chen).back(), "state"), std::string("on-its-way"));
    QCOMPARE(callBack(*m_chen, id).status, 200);
    QCOMPARE(changes(*m_chen).size(), std::size_t(2));
    QCOMPARE(textOf(changes(*m_chen).back(), "id"), id);
    QCOMPARE(textOf(changes(*m_chen).back(), "state"), std::string("called-back"));
    QCOMPARE(changes(*m_wang).size(), std::size_t(0));
}

void ServerDelayedTransfersTest::unknownDeliveryIsRefused()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 1, "", "after-3h");
    const Response refused = m_chen->transfer(body, TestPerson::freshKey(), m_chen->approvalFor(body));
    QCOMPARE(problemOf(refused), QStringLiteral("invalid"));
    QCOMPARE(textOf(bodyOf(refused), "pointer"), std::string("/delivery"));
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
}

QTEST_GUILESS_MAIN(ServerDelayedTransfersTest)
#include "tst_serverdelayedtransfers.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"

#include <QTest>

#include <thread>

using namespace BillfoldService;
using boost::json::object;

/// Asking for money: one request is paid once, by one transfer, or ends another way.
class ServerMoneyRequestsTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerMoneyRequestsTest()
        : TwoPeopleTest(10'000)
    {
    }

private Q_SLOTS:
    void bothSeeIt();
    void askingTwiceIsAskingOnce();
    void isPaidByOneTransfer();
    void parallelPaymentsPayItOnce();
    void fitsItsTransferOnly();
    void endsOnce();
    void expiresAfterSevenDays();
    void badRequestsAreRefused();
    void askingTooOftenIsRefused();

private:
    /// Wang asks Chen; the id.
    std::string ask(std::int64_t minor, const std::string &note = "晚饭");
    Response post(TestPerson &person, const std::string &id, const std::string &what);
    /// The body by which Chen pays a request.
    std::string paymentOf(const std::string &id, std::int64_t minor, const std::string &delivery = "instant");
    Response pay(const std::string &body);
    /// The newest state of a request in the person's feed.
    object newest(TestPerson &person);
};

std::string ServerMoneyRequestsTest::ask(std::int64_t minor, const std::string &note)
{
    const object body {{"key", TestPerson::freshKey()}, {"phone", m_chen->phone},
        {"amount", {{"currency", "CNY"}, {"minor", minor}}}, {"note", note}};
    return textOf(bodyOf(m_service->send(m_wang->device, "POST", "/v1/requests", serialize(body))), "id");
}

Response ServerMoneyRequestsTest::post(TestPerson &person, const std::string &id, const std::string &what)
{
    return m_service->send(person.device, "POST", "/v1/requests/" + id + '/' + what);
}

std::string ServerMoneyRequestsTest::paymentOf(const std::string &id, std::int64_t minor, const std::string &delivery)
{
    const object payee = bodyOf(m_service->send(m_chen->device, "GET", "/v1/requests/" + id + "/payee"));
    object body = boost::json::parse(m_chen->transferBody(textOf(payee, "payeeId"), minor, {}, delivery)).as_object();
    body.emplace("requestId", id);
    return serialize(body);
}

Response ServerMoneyRequestsTest::pay(const std::string &body)
{
    return m_chen->transfer(body, TestPerson::freshKey(), m_chen->approvalFor(body));
}

object ServerMoneyRequestsTest::newest(TestPerson &person)
{
    object latest;
    const object page = bodyOf(m_service->send(person.device, "GET", "/v1/changes?after=0"));
    for (const boost::json::value &change : page.at("changes").as_array()) {
        if (textOf(change.as_object(), "kind") == "request")
            latest = change.at("request").as_object();
    }
    return latest;
}

void ServerMoneyRequestsTest::bothSeeIt()
{
    const std::string id = ask(300);
    const object asked = newest(*m_chen);
    QCOMPARE(textOf(asked, "id"), id);
    QCOMPARE(textOf(asked, "side"), std::string("asked"));
    QCOMPARE(textOf(asked, "state"), std::string("open"));
    QCOMPARE(textOf(asked, "note"), std::string("晚饭"));
    QCOMPARE(textOf(asked.at("other").as_object(), "maskedName"), std::string("王*明"));
    QVERIFY(*fromRfc3339(textOf(asked, "expiresAt")) - *fromRfc3339(textOf(asked, "createdAt")) == std::chrono::hours(7 * 24));
    QCOMPARE(textOf(newest(*m_wang), "side"), std::string("asker"));
    QCOMPARE(m_chen->balance(), std::int64_t(10'000));
}

void ServerMoneyRequestsTest::askingTwiceIsAskingOnce()
{
    object body {{"key", TestPerson::freshKey()}, {"phone", m_chen->phone},
        {"amount", {{"currency", "CNY"}, {"minor", 300}}}, {"note", ""}};
    const Response first = m_service->send(m_wang->device, "POST", "/v1/requests", serialize(body));
    QCOMPARE(first.status, 201);
    QCOMPARE(m_service->send(m_wang->device, "POST", "/v1/requests", serialize(body)).body, first.body);
    QCOMPARE(m_service->number("SELECT count(*) FROM money_requests"), 1LL);
    body["note"] = "other";
    QCOMPARE(problemOf(m_service->send(m_wang->device, "POST", "/v1/requests", serialize(body))),
        QStringLiteral("idempotency-conflict"));
}

void ServerMoneyRequestsTest::isPaidByOneTransfer()
{
    const std::string id = ask(300);
    const Response paid = pay(paymentOf(id, 300));
    QCOMPARE(paid.status, 201);
    QCOMPARE(textOf(newest(*m_wang), "state"), std::string("paid"));
    QCOMPARE(textOf(newest(*m_wang), "transferId"), textOf(bodyOf(paid).at("transfer").as_object(), "id"));
    const Response again = pay(paymentOf(id, 300));
    QCOMPARE(again.status, 410);
    QCOMPARE(problemOf(again), QStringLiteral("request-closed"));
    QCOMPARE(m_wang->balance(), std::int64_t(300));
    QCOMPARE(problemOf(post(*m_chen, id, "decline")), QStringLiteral("request-closed"));
    QCOMPARE(m_service->number("SELECT count(*) FROM due_work"), 0LL);
}

void ServerMoneyRequestsTest::parallelPaymentsPayItOnce()
{
    for (int round = 1; round <= 6; ++round) {
        const std::string body = paymentOf(ask(10), 10);
        std::vector<std::string> approvals;
        for (int sender = 0; sender < 6; ++sender)
            approvals.push_back(m_chen->approvalFor(body));
        std::vector<Response> responses(approvals.size());
        std::vector<std::thread> threads;
        for (std::size_t sender = 0; sender < approvals.size(); ++sender) {
            threads.emplace_back([&, sender] {
                const std::string key = TestPerson::freshKey();
                do
                    responses[sender] = m_chen->transfer(body, key, approvals[sender]);
                while (problemOf(responses[sender]) == QLatin1String("conflict"));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::ranges::count(responses, 201, &Response::status), 1);
        QCOMPARE(std::ranges::count(responses, 410, &Response::status), 5);
        QCOMPARE(m_wang->balance(), std::int64_t(10 * round));
    }
}

void ServerMoneyRequestsTest::fitsItsTransferOnly()
{
    const std::string id = ask(300);
    QCOMPARE(problemOf(pay(paymentOf(id, 299))), QStringLiteral("invalid"));
    QCOMPARE(problemOf(pay(paymentOf(id, 300, "after-2h"))), QStringLiteral("invalid"));
    object stranger = boost::json::parse(m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 300)).as_object();
    stranger.emplace("requestId", "019aab5e-8c40-7f63-b5a1-2d7e9c0b4f86");
    QCOMPARE(problemOf(pay(serialize(stranger))), QStringLiteral("invalid"));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
    QCOMPARE(textOf(newest(*m_chen), "state"), std::string("open"));
    QCOMPARE(m_service->send(m_wang->device, "GET", "/v1/requests/" + id + "/payee").status, 404);
}

void ServerMoneyRequestsTest::endsOnce()
{
    const std::string declined = ask(300);
    QCOMPARE(problemOf(post(*m_wang, declined, "decline")), QStringLiteral("not-found"));
    const Response first = post(*m_chen, declined, "decline");
    QCOMPARE(first.status, 200);
    QCOMPARE(post(*m_chen, declined, "decline").body, first.body);
    QCOMPARE(textOf(newest(*m_wang), "state"), std::string("declined"));
    QCOMPARE(problemOf(post(*m_wang, declined, "withdraw")), QStringLiteral("request-closed"));
    QCOMPARE(problemOf(pay(paymentOf(declined, 300))), QStringLiteral("request-closed"));
    const std::string withdrawn = ask(300);
    QCOMPARE(problemOf(post(*m_chen, withdrawn, "withdraw")), QStringLiteral("not-found"));
    QCOMPARE(post(*m_wang, withdrawn, "withdraw").status, 200);
    QCOMPARE(textOf(newest(*m_chen), "state"), std::string("withdrawn"));
    QCOMPARE(problemOf(pay(paymentOf(withdrawn, 300))), QStringLiteral("request-closed"));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
}

void ServerMoneyRequestsTest::expiresAfterSevenDays()
{
    const std::string id = ask(300);
    m_service->advance(std::chrono::hours(7 * 24) - std::chrono::minutes(1));
    QTest::qWait(700); // longer than the service takes to look
    QCOMPARE(m_service->number("SELECT count(*) FROM money_requests WHERE state = 'open'"), 1LL);
    m_service->advance(std::chrono::minutes(2));
    QTRY_COMPARE(m_service->number("SELECT count(*) FROM money_requests WHERE state = 'expired'"), 1LL);
    m_chen->signIn(m_chen->device, m_chen->proof);
    QCOMPARE(textOf(newest(*m_chen), "state"), std::string("expired"));
    QCOMPARE(problemOf(pay(paymentOf(id, 300))), QStringLiteral("request-closed"));
}

void ServerMoneyRequestsTest::badRequestsAreRefused()
{
    const auto send = [&](const object &body) {
        return problemOf(m_service->send(m_wang->device, "POST", "/v1/requests", serialize(body)));
    };
    const object good {{"key", TestPerson::freshKey()}, {"phone", m_chen->phone},
        {"amount", {{"currency", "CNY"}, {"minor", 1}}}, {"note", ""}};
    object bad = good;
    bad["phone"] = m_wang->phone;
    QCOMPARE(send(bad), QStringLiteral("payee-is-self"));
    bad["phone"] = "+8613000000000";
    QCOMPARE(send(bad), QStringLiteral("payee-not-found"));
    bad = good;
    bad["amount"] = object {{"currency", "CNY"}, {"minor", 0}};
    QCOMPARE(send(bad), QStringLiteral("invalid"));
    bad = good;
    bad["key"] = "x";
    QCOMPARE(send(bad), QStringLiteral("invalid"));
    bad.erase("key");
    QCOMPARE(send(bad), QStringLiteral("malformed"));
    QCOMPARE(m_service->number("SELECT count(*) FROM money_requests"), 0LL);
}

void ServerMoneyRequestsTest::askingTooOftenIsRefused()
{
    for (int number = 0; number < 20; ++number)
        QVERIFY(!ask(1).empty());
    QVERIFY(ask(1).empty());
    QCOMPARE(m_service->number("SELECT count(*) FROM money_requests"), 20LL);
}

QTEST_GUILESS_MAIN(ServerMoneyRequestsTest)
#include "tst_servermoneyrequests.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QTest>

#include <sodium.h>

#include <memory>
#include <thread>

using namespace BillfoldService;
using boost::json::object;

class ServerChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init();
    void cleanup();

    void pagesFollowOneAnother();
    void cursorsAndLimitsAreChecked_data();
    void cursorsAndLimitsAreChecked();
    void parallelWritersLeaveNoGapEver();
    void listenersHearOfNewChangesOnce();
    void otherProcessesAreHeard();
    void nudgeTicketWorksOnceAndSoon();

private:
    [[nodiscard]] object page(std::int64_t after, int limit = 200);

    TestDatabases m_databases;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TestPerson> m_chen;
};

void ServerChangeFeedTest::init()
{
    m_service = std::make_unique<ServiceFixture>(m_databases.create());
    m_chen = std::make_unique<TestPerson>(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(m_chen->signUp().status, 201);
}

void ServerChangeFeedTest::cleanup()
{
    QCOMPARE(m_service->disagreements(), QString());
    m_chen.reset();
    m_service.reset();
}

object ServerChangeFeedTest::page(std::int64_t after, int limit)
{
    return bodyOf(m_service->send(m_chen->device, "GET",
        "/v1/changes?after=" + std::to_string(after) + "&limit=" + std::to_string(limit)));
}

void ServerChangeFeedTest::pagesFollowOneAnother()
{
    for (int count = 1; count <= 5; ++count)
        m_service->credit(m_chen->phone, count * 100);
    std::int64_t sum = 0;
    std::int64_t cursor = 0;
    std::int64_t seen = 0;
    bool more = true;
    while (more) {
        const object current = page(cursor, 2);
        for (const auto &change : current.at("changes").as_array()) {
            QCOMPARE(change.at("seq").as_int64(), ++seen);
            if (change.at("kind").as_string() == "movement") {
                const object &movement = change.at("movement").as_object();
                sum += movement.at("amount").at("minor").as_int64();
                QCOMPARE(movement.at("balanceAfter").at("minor").as_int64(), sum);
                QCOMPARE(textOf(movement, "kind"), std::string("top-up"));
            }
        }
        cursor = std::stoll(textOf(current, "cursor"));
        more = current.at("more").as_bool();
    }
    QCOMPARE(seen, std::int64_t(6));
    QCOMPARE(sum, m_chen->balance());
    const object empty = page(cursor);
    QCOMPARE(empty.at("changes").as_array().size(), std::size_t(0));
    QCOMPARE(textOf(empty, "cursor"), std::string("6"));
    QCOMPARE(empty.at("more").as_bool(), false);
}

void ServerChangeFeedTest::cursorsAndLimitsAreChecked_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"", "after=", "after=-1", "after=01", "after=x", "after=0&limit=0", "after=0&limit=501",
             "after=0&limit=x", "after=0&before=1", "after=0&after=1", "after=99999999999999999999"})
        QTest::newRow(query) << QByteArray(query);
}

void ServerChangeFeedTest::cursorsAndLimitsAreChecked()
{
    QFETCH(QByteArray, query);
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/changes?" + query.toStdString())),
        QStringLiteral("malformed"));
}

void ServerChangeFeedTest::parallelWritersLeaveNoGapEver()
{
    constexpr int writers = 8;
    constexpr int each = 6;
    std::atomic<int> running {writers};
    std::atomic<int> booked {0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&] {
            for (int count = 0; count < each; ++count) {
                while (m_service->credit(m_chen->phone, 1) < 0) { }
                ++booked;
            }
            --running;
        });
    }
    // A reader that follows meanwhile sees every number in order: nothing appears behind its cursor.
    std::int64_t cursor = 0;
    bool last = false;
    bool isOrdered = true;
    while (!last) {
        last = running == 0;
        const object current = page(cursor, 3);
        for (const auto &change : current.at("changes").as_array())
            isOrdered = change.at("seq").as_int64() == ++cursor && isOrdered;
    }
    for (std::thread &thread : threads)
        thread.join();
    while (!page(cursor).at("changes").as_array().empty())
        cursor += static_cast<std::int64_t>(page(cursor).at("changes").as_array().size());
    QVERIFY(isOrdered);
    QCOMPARE(booked.load(), writers * each);
    QCOMPARE(cursor, std::int64_t(writers * each + 1));
    QCOMPARE(m_chen->balance(), std::int64_t(writers * each));
}

void ServerChangeFeedTest::listenersHearOfNewChangesOnce()
{
    const auto hub = std::make_shared<NudgeHub>();
    std::vector<std::int64_t> heard;
    auto subscription = hub->subscribe("a", 5, [&](std::int64_t latest) { heard.push_back(latest); });
    hub->publish("a", 5);
    hub->publish("b", 9);
    hub->publish("a", 6);
    hub->publish("a", 6);
    hub->publish("a", 8);
    QCOMPARE(heard, (std::vector<std::int64_t> {6, 8}));
    QCOMPARE(hub->watchedAccounts().size(), std::size_t(1));
    subscription.reset();
    hub->publish("a", 9);
    QCOMPARE(heard.size(), std::size_t(2));
    QVERIFY(hub->watchedAccounts().empty());
}

void ServerChangeFeedTest::otherProcessesAreHeard()
{
    std::atomic<std::int64_t> heard {0};
    const auto subscription = m_service->service().nudges()->subscribe(
        m_chen->accountId, 1, [&](std::int64_t latest) { heard = latest; });
    m_service->credit(m_chen->phone, 100); // past the service, as another process does it
    QTRY_COMPARE_WITH_TIMEOUT(heard.load(), std::int64_t(2), 5000);
}

void ServerChangeFeedTest::nudgeTicketWorksOnceAndSoon()
{
    const auto ticket = [&] {
        return textOf(bodyOf(m_service->send(m_chen->device, "POST", "/v1/nudge-tickets")), "ticket");
    };
    const auto open = [&](const std::string &text) {
        return m_service->service().openNudges({.method = "GET", .path = "/v1/nudges", .query = "ticket=" + text});
    };
    const std::string good = ticket();
    const auto right = open(good);
    QVERIFY(right.has_value());
    QCOMPARE(right->accountId, m_chen->accountId);
    QCOMPARE(right->latest, std::int64_t(1));
    QCOMPARE(problemOf(open(good).error()), QStringLiteral("unauthorized"));
    const std::string late = ticket();
    m_service->advance(std::chrono::seconds(31));
    QCOMPARE(problemOf(open(late).error()), QStringLiteral("unauthorized"));
    QCOMPARE(problemOf(open("nonsense").error()), QStringLiteral("unauthorized"));
}

QTEST_GUILESS_MAIN(ServerChangeFeedTest)
#include "tst_serverchangefeed.moc"

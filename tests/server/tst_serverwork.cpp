// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/spoolsmsgateway.h"
#include "server/database/servicestatestore.h"
#include "server/sandbox/credit.h"
#include "server/work/dueworker.h"
#include "server/work/dueworkstore.h"
#include "server/work/outboxcourier.h"
#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QDir>
#include <QTest>

#include <sodium.h>

#include <atomic>
#include <memory>
#include <thread>

using namespace BillfoldService;

namespace {

/// Fails so many times, then remembers what it was given.
class FlakyGateway final : public SmsGateway
{
public:
    Result<void> send(const OutboxMessage &message) override
    {
        const std::lock_guard lock(m_mutex);
        tried.push_back(message.id);
        if (failuresLeft-- > 0)
            return failure(ProblemType::Internal, "the gateway is away");
        sent.push_back(message.id);
        return {};
    }

    std::vector<std::string> sentIds()
    {
        const std::lock_guard lock(m_mutex);
        return sent;
    }
    std::vector<std::string> triedIds()
    {
        const std::lock_guard lock(m_mutex);
        return tried;
    }

    std::atomic<int> failuresLeft {0};

private:
    std::mutex m_mutex;
    std::vector<std::string> tried;
    std::vector<std::string> sent;
};

} // namespace

/// What the service does by itself: due work and the outbox.
class ServerWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init();
    void cleanup();

    void announcedMoneyLandsAtItsTime();
    void oneCauseIsBookedOnce();
    void replicasTakeEachPieceOnce();
    void rolledBackWorkIsDoneLaterOnce();
    void messageIsDeliveredAfterAFailure();
    void messageOfAReplicaThatDiedIsDelivered();
    void rolledBackMessageIsNeverSent();
    void expiredMessageIsNotSent();
    void couriersShareTheOutbox();
    void spoolNamesFilesByMessage();

private:
    void schedule(Database &database, const std::string &key);
    void putMessage(Database &database, const std::string &id, std::chrono::seconds valid = std::chrono::minutes(5));
    void advance(std::chrono::milliseconds by);
    [[nodiscard]] long long number(const std::string &query);
    [[nodiscard]] std::unique_ptr<Database> openAgain() const;
    [[nodiscard]] WorkHandler effectHandler();

    TestDatabases m_databases;
    QString m_address;
    std::ostringstream m_output;
    Log m_log {m_output, LogLevel::Debug};
    std::unique_ptr<Database> m_database; ///< without a service that would take part
    std::atomic<bool> m_isBroken {false};
};

void ServerWorkTest::init()
{
    m_address = m_databases.create();
    m_isBroken = false;
    m_database = openAgain();
    const auto prepared = m_database->write([](Transaction &transaction) -> Result<void> {
        transaction.sql() << "CREATE TABLE effects (work_key TEXT)";
        return {};
    });
    QVERIFY(prepared.has_value());
}

void ServerWorkTest::cleanup()
{
    m_database.reset();
}

std::unique_ptr<Database> ServerWorkTest::openAgain() const
{
    auto database = Database::open(*parseDatabaseAddress(m_address.toStdString()), 6, std::make_unique<DatabaseClock>());
    return database ? std::move(*database) : nullptr;
}

void ServerWorkTest::schedule(Database &database, const std::string &key)
{
    const auto scheduled = database.write([&](Transaction &transaction) -> Result<void> {
        scheduleWork(transaction, {"test", key, "{}", transaction.now()});
        return {};
    });
    QVERIFY(scheduled.has_value());
}

void ServerWorkTest::putMessage(Database &database, const std::string &id, std::chrono::seconds valid)
{
    const auto put = database.write([&](Transaction &transaction) -> Result<void> {
        putIntoOutbox(transaction, {id, "+8613800000001", "123456", transaction.now() + valid});
        return {};
    });
    QVERIFY(put.has_value());
}

void ServerWorkTest::advance(std::chrono::milliseconds by)
{
    const auto advanced = m_database->write([&](Transaction &transaction) -> Result<void> {
        advanceClock(transaction, by);
        return {};
    });
    QVERIFY(advanced.has_value());
}

long long ServerWorkTest::number(const std::string &query)
{
    return m_database
        ->read([&](Transaction &transaction) -> Result<long long> {
            long long value = 0;
            transaction.sql() << query, soci::into(value);
            return value;
        })
        .value_or(-1);
}

/// Its effect is a row, of which nothing keeps a second one away; while broken, it fails after having had it.
WorkHandler ServerWorkTest::effectHandler()
{
    return [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
        transaction.sql() << "INSERT INTO effects (work_key) VALUES (:key)", soci::use(work.key);
        if (m_isBroken)
            return failure(ProblemType::Internal, "broken");
        return AfterCommit();
    };
}

void ServerWorkTest::announcedMoneyLandsAtItsTime()
{
    ServiceFixture service(m_address);
    TestPerson chen(service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    SystemRandom random;
    const auto due = creditLater(service.database(), random, {chen.phone, 500, "银行", "工资"}, std::chrono::hours(2));
    QVERIFY(due.has_value());
    QVERIFY(!creditLater(service.database(), random, {"+8613000000000", 1, "银行", ""}, std::chrono::hours(2)));
    service.advance(std::chrono::minutes(119));
    QTest::qWait(700); // longer than the service takes to look
    QCOMPARE(chen.balance(), std::int64_t(0));
    service.advance(std::chrono::minutes(2));
    QTRY_COMPARE(chen.balance(), std::int64_t(500));
    QTRY_COMPARE(service.number("SELECT count(*) FROM due_work"), 0LL);
    QCOMPARE(service.number("SELECT count(*) FROM ledger_transactions WHERE cause LIKE 'sandbox-credit/%/1'"), 1LL);
    QCOMPARE(service.disagreements(), QString());
}

void ServerWorkTest::oneCauseIsBookedOnce()
{
    ServiceFixture service(m_address);
    TestPerson chen(service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    SystemRandom random;
    const ReceiptSigner signer(service.keys(), "billfold-sandbox");
    const DueWork work {"sandbox-credit", "a/1", R"({"to":"+8613800000001","minor":500,"from":"银行","note":""})", {}};
    const auto land = [&] {
        return service.database().write(
            [&](Transaction &transaction) { return landCredit(transaction, random, signer, work); });
    };
    QCOMPARE(land().value_or(Settlement()).movements.size(), std::size_t(1));
    const auto again = land();
    QVERIFY(again.has_value());
    QVERIFY(again->movements.empty());
    QCOMPARE(chen.balance(), std::int64_t(500));
    // Should anybody forget to look, the database refuses.
    const auto forced = service.database().write([&](Transaction &transaction) -> Result<void> {
        try {
            transaction.sql() << "INSERT INTO ledger_transactions (id, kind, booked_at, cause) "
                                 "VALUES ('x', 'top-up', 0, 'sandbox-credit/a/1')";
        } catch (const soci::soci_error &) {
            return failure(ProblemType::Internal, "refused");
        }
        return {};
    });
    QCOMPARE(forced.error().detail, std::string("refused"));
}

void ServerWorkTest::replicasTakeEachPieceOnce()
{
    constexpr int pieces = 60;
    for (int number = 0; number < pieces; ++number)
        schedule(*m_database, std::to_string(number));
    schedule(*m_database, "0"); // the same again is the same
    const auto second = openAgain();
    DueWorker first(*m_database, m_log, {{"test", effectHandler()}});
    DueWorker other(*second, m_log, {{"test", effectHandler()}});
    std::vector<std::thread> threads;
    for (DueWorker *worker : {&first, &other, &first, &other})
        threads.emplace_back([worker] { worker->doDueWork(); });
    for (std::thread &thread : threads)
        thread.join();
    QTRY_COMPARE(number("SELECT count(*) FROM due_work"), 0LL);
    QCOMPARE(number("SELECT count(*) FROM effects"), static_cast<long long>(pieces));
    QCOMPARE(number("SELECT count(DISTINCT work_key) FROM effects"), static_cast<long long>(pieces));
    QVERIFY2(!QString::fromStdString(m_output.str()).contains(QLatin1String("due-work-failed")), m_output.str().c_str());
    schedule(*m_database, "later");
    QTRY_COMPARE(number("SELECT count(*) FROM effects"), static_cast<long long>(pieces) + 1); // nobody calls: it looks
}

void ServerWorkTest::rolledBackWorkIsDoneLaterOnce()
{
    m_isBroken = true;
    DueWorker worker(*m_database, m_log, {{"test", effectHandler()}});
    schedule(*m_database, "a");
    schedule(*m_database, "b");
    QCOMPARE(worker.doDueWork(), 0);
    QTRY_COMPARE(number("SELECT min(attempts) FROM due_work"), 1LL);
    QCOMPARE(number("SELECT count(*) FROM due_work WHERE last_error = 'internal: broken'"), 2LL);
    QCOMPARE(number("SELECT count(*) FROM effects"), 0LL);
    m_isBroken = false;
    QCOMPARE(worker.doDueWork(), 0); // not so soon
    advance(std::chrono::seconds(6));
    QTRY_COMPARE(number("SELECT count(*) FROM effects"), 2LL);
    QTRY_COMPARE(number("SELECT count(*) FROM due_work"), 0LL);
}

void ServerWorkTest::messageIsDeliveredAfterAFailure()
{
    FlakyGateway gateway;
    gateway.failuresLeft = 1;
    OutboxCourier courier(*m_database, gateway, m_log);
    putMessage(*m_database, "m1");
    courier.wake();
    QTRY_COMPARE(number("SELECT count(*) FROM outbox WHERE last_error = 'the gateway is away'"), 1LL);
    QVERIFY(gateway.sentIds().empty());
    advance(std::chrono::seconds(3));
    courier.wake();
    QTRY_COMPARE(gateway.sentIds(), std::vector<std::string> {"m1"});
    QCOMPARE(gateway.triedIds(), (std::vector<std::string> {"m1", "m1"}));
    QTRY_COMPARE(number("SELECT count(*) FROM outbox"), 0LL);
}

void ServerWorkTest::messageOfAReplicaThatDiedIsDelivered()
{
    putMessage(*m_database, "m1");
    const auto claimed = m_database->write([](Transaction &transaction) -> Result<bool> {
        return claimMessage(transaction, transaction.now() + std::chrono::seconds(30)).has_value();
    });
    QVERIFY(claimed.value_or(false));
    FlakyGateway gateway;
    OutboxCourier courier(*m_database, gateway, m_log);
    courier.wake();
    QTest::qWait(300);
    QVERIFY(gateway.triedIds().empty()); // it may still be at it
    advance(std::chrono::seconds(31));
    courier.wake();
    QTRY_COMPARE(gateway.sentIds(), std::vector<std::string> {"m1"});
}

void ServerWorkTest::rolledBackMessageIsNeverSent()
{
    FlakyGateway gateway;
    OutboxCourier courier(*m_database, gateway, m_log);
    const auto rolledBack = m_database->write([](Transaction &transaction) -> Result<void> {
        putIntoOutbox(transaction, {"m1", "+8613800000001", "123456", transaction.now() + std::chrono::minutes(5)});
        return failure(ProblemType::Invalid);
    });
    QVERIFY(!rolledBack.has_value());
    putMessage(*m_database, "m2");
    courier.wake();
    QTRY_COMPARE(gateway.sentIds(), std::vector<std::string> {"m2"});
}

void ServerWorkTest::expiredMessageIsNotSent()
{
    putMessage(*m_database, "m1", std::chrono::seconds(60));
    advance(std::chrono::seconds(61));
    FlakyGateway gateway;
    OutboxCourier courier(*m_database, gateway, m_log);
    putMessage(*m_database, "m2");
    courier.wake();
    QTRY_COMPARE(gateway.sentIds(), std::vector<std::string> {"m2"});
    QTRY_COMPARE(number("SELECT count(*) FROM outbox"), 0LL);
}

void ServerWorkTest::couriersShareTheOutbox()
{
    constexpr int messages = 40;
    for (int number = 0; number < messages; ++number)
        putMessage(*m_database, std::string("m").append(std::to_string(number)));
    const auto second = openAgain();
    FlakyGateway gateway;
    OutboxCourier first(*m_database, gateway, m_log);
    OutboxCourier other(*second, gateway, m_log);
    first.wake();
    other.wake();
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM outbox"), 0LL, 20'000);
    std::vector<std::string> sent = gateway.sentIds();
    std::ranges::sort(sent);
    QCOMPARE(sent.size(), std::size_t(messages));
    QVERIFY(std::ranges::adjacent_find(sent) == sent.end());
}

void ServerWorkTest::spoolNamesFilesByMessage()
{
    QFETCH_GLOBAL(QString, databaseKind);
    const QDir spool(m_databases.filePath(QStringLiteral("spool-") + databaseKind));
    QVERIFY(QDir().mkpath(spool.path()));
    SpoolSmsGateway gateway(spool.path().toStdString());
    QFile leftover(spool.filePath(QStringLiteral("m1.part"))); // of a process that was killed while it wrote
    QVERIFY(leftover.open(QFile::WriteOnly));
    leftover.write("longer than the message is");
    leftover.close();
    const OutboxMessage message {"m1", "+8613800000001", "123456", {}};
    QVERIFY(gateway.send(message).has_value());
    QVERIFY(gateway.send(message).has_value());
    QCOMPARE(spool.entryList(QDir::Files), QStringList {QStringLiteral("m1.json")});
    QFile file(spool.filePath(QStringLiteral("m1.json")));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(R"({"id":"m1","to":"+8613800000001","body":"123456","channel":"sms"})" "\n"));
    QVERIFY(!SpoolSmsGateway(spool.filePath(QStringLiteral("nowhere")).toStdString()).send(message).has_value());
}

QTEST_GUILESS_MAIN(ServerWorkTest)
#include "tst_serverwork.moc"

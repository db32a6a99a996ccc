// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/database.h"
#include "server/crypto/systemrandom.h"
#include "server/sandbox/credit.h"
#include "server/work/dueworkstore.h"
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"
#include "tests/support/figure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <sodium.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <csignal>
#include <memory>

using namespace BillfoldService;
using Billfold::PostgresCluster;
using boost::json::object;

class ServerProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_service = std::make_unique<ProcessService>(m_databases.create()); }
    void cleanup() { m_service.reset(); }

    void twoPeopleAcrossARestart();
    void nudgesSayThatThereIsMore();
    void stopAnswersWhatItHasBegun();
    void stopEndsIdleConnectionsAndNudges();
    void clockIsFollowedWhileRunning();
    void clockIsFollowedByEveryReplica();
    void databaseThatGoesAwayIsReported();
    void announcedMoneyLandsOnceThoughTheServiceIsKilled();

private:
    [[nodiscard]] QUrl nudgeUrl(TestPerson &person);
    [[nodiscard]] std::unique_ptr<soci::session> holdWriters();

    TestDatabases m_databases;
    std::unique_ptr<ProcessService> m_service;
};

QUrl ServerProcessTest::nudgeUrl(TestPerson &person)
{
    const std::string ticket
        = textOf(bodyOf(m_service->send(person.device, "POST", "/v1/nudge-tickets")), "ticket");
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/nudges?ticket=%2")
                    .arg(m_service->process.port())
                    .arg(QString::fromStdString(ticket)));
}

void ServerProcessTest::twoPeopleAcrossARestart()
{
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    TestPerson john(*m_service, "+8613600001357", "John Smith");
    QCOMPARE(chen.signUp().status, 201);
    QCOMPARE(john.signUp().status, 201);
    QVERIFY(m_service->process.credit(QStringLiteral("+8613800000001"), QStringLiteral("100.00")));
    QCOMPARE(chen.pay(john.phone, 2'550, "晚饭").status, 201);
    const QUrl before = m_service->process.url();
    QVERIFY(m_service->process.stop());
    QVERIFY(m_service->process.start());
    QCOMPARE(m_service->process.url(), before);
    QCOMPARE(chen.balance(), std::int64_t(7'450));
    QCOMPARE(john.balance(), std::int64_t(2'550));
    const auto disagreement = m_service->process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));

    Billfold::Samples samples;
    for (int count = 0; count < 20; ++count) {
        const std::string body = chen.transferBody(chen.payeeIdOf(john.phone), 1);
        const std::string approval = chen.approvalFor(body);
        const Request request = chen.device.request("POST", "/v1/transfers", body, m_service->now(),
            {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", approval}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_service->send(chen.device, "POST", "/v1/transfers", body,
                              {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", approval}})
                     .status,
            201);
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    }
    QFETCH_GLOBAL(QString, databaseKind);
    Billfold::printFigure(
        QStringLiteral("service.transfer.median.") + databaseKind, samples.median(), QStringLiteral("ms"));
}

void ServerProcessTest::nudgesSayThatThereIsMore()
{
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    const QUrl url = nudgeUrl(chen);
    QStringList frames;
    QWebSocket socket;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) { frames << text; });
    socket.open(url);
    QTRY_COMPARE(frames.size(), 1); // where the feed stands
    QCOMPARE(frames.last(), QStringLiteral("{\"type\":\"changes\",\"seq\":1}"));
    QVERIFY(m_service->process.credit(QStringLiteral("+8613800000001"), QStringLiteral("1.00")));
    QTRY_COMPARE(frames.size(), 2);
    QCOMPARE(frames.last(), QStringLiteral("{\"type\":\"changes\",\"seq\":2}"));

    QWebSocket again;
    bool refused = false;
    connect(&again, &QWebSocket::disconnected, this, [&] { refused = true; });
    again.open(url);
    QTRY_VERIFY(refused);
    QVERIFY(socket.isValid());
    const Response plain = parseResponse(exchangeBytes(m_service->process.port(),
        "GET /v1/nudges?ticket=none HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    QCOMPARE(plain.status, 401);
    QCOMPARE(problemOf(plain), QStringLiteral("unauthorized"));
}

std::unique_ptr<soci::session> ServerProcessTest::holdWriters()
{
    const auto address = parseDatabaseAddress(m_service->process.databaseAddress().toStdString());
    const bool isSqlite = address->dialect == Dialect::Sqlite;
    auto session = isSqlite ? std::make_unique<soci::session>(soci::sqlite3, "db=" + address->location)
                            : std::make_unique<soci::session>(soci::postgresql, address->location);
    *session << (isSqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!isSqlite)
        *session << "LOCK TABLE nonces IN EXCLUSIVE MODE";
    return session;
}

void ServerProcessTest::stopAnswersWhatItHasBegun()
{
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    const Request request = chen.device.request(
        "POST", "/v1/payees/lookup", R"({"phone":"+8613900000000"})", m_service->now());
    QByteArray bytes = "POST /v1/payees/lookup HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + QByteArray::number(request.body.size()) + "\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += QByteArray::fromStdString(name + ": " + value + "\r\n");
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_service->process.port());
    QVERIFY(socket.waitForConnected());
    auto held = holdWriters();
    socket.write(bytes + "\r\n" + QByteArray::fromStdString(request.body));
    QVERIFY(socket.waitForBytesWritten());
    QTest::qWait(300); // it waits for the database now
    ::kill(static_cast<pid_t>(m_service->process.processId()), SIGTERM);
    QTest::qWait(300);
    QVERIFY(m_service->process.isRunning());
    *held << "ROLLBACK";
    held.reset();
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0, 5'000);
    QCOMPARE(problemOf(parseResponse(socket.readAll())), QStringLiteral("payee-not-found"));
    QVERIFY(m_service->process.stop());
    QVERIFY(m_service->process.log().contains("\"event\":\"stopped\""));
}

void ServerProcessTest::stopEndsIdleConnectionsAndNudges()
{
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    QWebSocket nudges;
    int frames = 0;
    connect(&nudges, &QWebSocket::textMessageReceived, this, [&] { ++frames; });
    nudges.open(nudgeUrl(chen));
    QTRY_COMPARE(frames, 1);
    QTcpSocket idle;
    idle.connectToHost(QStringLiteral("127.0.0.1"), m_service->process.port());
    QVERIFY(idle.waitForConnected());
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(m_service->process.processId()), SIGTERM);
    QTRY_COMPARE(nudges.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_service->process.stop());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void ServerProcessTest::clockIsFollowedWhileRunning()
{
    QVERIFY(m_service->process.start());
    const Timestamp before = m_service->now();
    QVERIFY(m_service->process.advanceClock(QStringLiteral("24h")));
    const auto passed = m_service->now() - before;
    QVERIFY(passed >= std::chrono::hours(24) && passed < std::chrono::hours(25));
    const Response health = parseResponse(exchangeBytes(
        m_service->process.port(), "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    QCOMPARE(headerOf(health, "Date").substr(0, 16), toHttpDate(m_service->now()).substr(0, 16));
    QVERIFY(m_service->process.setMaintenance(true));
    QCOMPARE(m_service->now(), Timestamp());
    QVERIFY(m_service->process.setMaintenance(false));
    QVERIFY(m_service->now() > before);
}

void ServerProcessTest::clockIsFollowedByEveryReplica()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        QSKIP("one process serves an SQLite file");
    QVERIFY(m_service->process.start());
    ProcessService replica(m_service->process.databaseAddress());
    QVERIFY(QFile::copy(m_service->process.keyFile(), replica.process.keyFile()));
    QVERIFY(replica.process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    const Timestamp before = replica.now();
    QVERIFY(m_service->process.advanceClock(QStringLiteral("10m")));
    for (ProcessService *each : {m_service.get(), &replica}) {
        const auto passed = each->now() - before;
        QVERIFY(passed >= std::chrono::minutes(10) && passed < std::chrono::minutes(11));
        // What was signed before the jump is too old, and what is signed after it is not from the future.
        QCOMPARE(problemOf(each->sendAt(before, chen.device, "GET", "/v1/account")), QStringLiteral("clock-skew"));
        QCOMPARE(each->sendAt(each->now(), chen.device, "GET", "/v1/account").status, 200);
    }
}

void ServerProcessTest::databaseThatGoesAwayIsReported()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        QSKIP("an SQLite file does not go away");
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    m_service = std::make_unique<ProcessService>(cluster.createDatabase());
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    const Timestamp now = m_service->now();
    const auto ask = [&](const std::string &target) {
        const Request request = chen.device.request("GET", target, {}, now);
        QByteArray bytes = "GET " + QByteArray::fromStdString(target) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        for (const auto &[name, value] : request.headers)
            bytes += QByteArray::fromStdString(name + ": " + value + "\r\n");
        return parseResponse(exchangeBytes(m_service->process.port(), bytes + "\r\n"));
    };
    QCOMPARE(ask("/v1/account").status, 200);
    cluster.kill();
    QCOMPARE(problemOf(ask("/readyz")), QStringLiteral("unavailable"));
    QCOMPARE(problemOf(ask("/v1/account")), QStringLiteral("unavailable"));
    QCOMPARE(ask("/healthz").status, 200);
    QVERIFY(m_service->process.stop());
}

void ServerProcessTest::announcedMoneyLandsOnceThoughTheServiceIsKilled()
{
    constexpr int credits = 40;
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    const auto address = parseDatabaseAddress(m_service->process.databaseAddress().toStdString());
    const auto database = Database::open(*address, 2, std::make_unique<DatabaseClock>());
    QVERIFY(database.has_value());
    SystemRandom random;
    for (int count = 0; count < credits; ++count)
        QVERIFY(creditLater(**database, random, {chen.phone, 100, "银行", ""}, std::chrono::hours(2)).has_value());
    QVERIFY(m_service->process.advanceClock(QStringLiteral("3h")));
    for (const int life : {300, 550, 600, 650}) { // it looks every 500 ms, so most die while they are at it
        QTest::qWait(life);
        m_service->process.kill();
        QVERIFY(m_service->process.start());
    }
    const auto waiting = [&] {
        return (*database)->read([](Transaction &transaction) -> Result<bool> {
            return hasDueWork(transaction, std::string(creditWorkKind));
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting().value_or(true), false, 20'000);
    QCOMPARE(chen.balance(), std::int64_t(100 * credits));
    const auto disagreement = m_service->process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
}

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "tst_serverprocess.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/database.h"
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"
#include "tests/support/figure.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
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
using Billfold::ServiceProcess;
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
    void limitsOfARequest();
    void slowClientsAreLetGo();
    void pipelinedRequestsAreAnsweredInOrder();
    void stopAnswersWhatItHasBegun();
    void stopEndsIdleConnectionsAndNudges();
    void requestsAreRationed();
    void clockIsFollowedWhileRunning();
    void sandboxIsRefusedElsewhere();
    void plainHttpIsForLoopbackOnly();
    void tlsIsServed();
    void commandLineMistakesAreExplained();
    void databaseThatGoesAwayIsReported();

private:
    [[nodiscard]] QUrl nudgeUrl(TestPerson &person);
    [[nodiscard]] QStringList productionArguments(const QString &database) const;
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

QStringList ServerProcessTest::productionArguments(const QString &database) const
{
    return {QStringLiteral("--database"), database, QStringLiteral("--keys"), m_service->process.keyFile(),
        QStringLiteral("--operator"), QStringLiteral("test-operator"), QStringLiteral("--sms-spool"),
        m_databases.filePath(QString())};
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
        QStringLiteral("service-transfer-median-") + databaseKind, samples.median(), QStringLiteral("ms"));
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

void ServerProcessTest::limitsOfARequest()
{
    QVERIFY(m_service->process.start());
    const quint16 port = m_service->process.port();
    const auto answer = [&](const QByteArray &bytes) { return parseResponse(exchangeBytes(port, bytes)); };
    const auto withHeader = [&](int size) {
        return answer("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: " + QByteArray(size, 'x') + "\r\n\r\n");
    };
    QCOMPARE(withHeader(7 * 1024).status, 200);
    const Response headers = withHeader(8 * 1024);
    QCOMPARE(headers.status, 431);
    QCOMPARE(problemOf(headers), QStringLiteral("headers-too-large"));
    QVERIFY(!headerOf(headers, "Billfold-Request-Id").empty());
    QVERIFY(!headerOf(headers, "Date").empty());
    const auto withBody = [&](int size) {
        return answer("POST /v1/codes HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                      "Content-Length: "
            + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, ' '));
    };
    QCOMPARE(problemOf(withBody(64 * 1024)), QStringLiteral("signature-invalid"));
    QCOMPARE(problemOf(withBody(64 * 1024 + 1)), QStringLiteral("too-large"));
    const Response chunked = answer("POST /v1/codes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n20000\r\n"
        + QByteArray(0x20000, 'x') + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.status, 413);
    for (const QByteArray &garbage : {QByteArray("GARBAGE\r\n\r\n"), QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15),
             QByteArray("GET /healthz HTTP/9.9\r\n\r\n"), QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n")})
        QCOMPARE(answer(garbage).status, 400);
    QCOMPARE(answer("GET http://evil/ HTTP/1.1\r\nHost: a\r\n\r\n").status, 400);
    QCOMPARE(answer("GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status, 404);
    const Response method = answer("PUT /v1/service HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QCOMPARE(method.status, 405);
    QCOMPARE(headerOf(method, "Allow"), std::string("GET"));
    QCOMPARE(answer("GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status, 200);
}

void ServerProcessTest::slowClientsAreLetGo()
{
    QVERIFY(m_service->process.start({QStringLiteral("--request-seconds"), QStringLiteral("1")}));
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer = exchangeBytes(m_service->process.port(), "POST /v1/codes HTTP/1.1\r\nHost: a\r\nConte", 8'000);
    QVERIFY(answer.isEmpty());
    QVERIFY2(timer.elapsed() > 800 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void ServerProcessTest::pipelinedRequestsAreAnsweredInOrder()
{
    QVERIFY(m_service->process.start());
    const QByteArray answer = exchangeBytes(m_service->process.port(),
        "GET /v1/service HTTP/1.1\r\nHost: a\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"
        "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    const qsizetype first = answer.indexOf("operatorId");
    const qsizetype second = answer.indexOf("404 Not Found");
    const qsizetype third = answer.indexOf("{\"status\":\"ok\"}");
    QVERIFY(first > 0 && second > first && third > second);
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

void ServerProcessTest::requestsAreRationed()
{
    QVERIFY(m_service->process.start({QStringLiteral("--requests-per-minute"), QStringLiteral("8")}));
    const auto ask = [&] {
        return parseResponse(exchangeBytes(
            m_service->process.port(), "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    };
    for (int count = 0; count < 8; ++count)
        QCOMPARE(ask().status, 200);
    const Response refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(problemOf(refused), QStringLiteral("rate-limited"));
    QVERIFY(std::stoi(headerOf(refused, "Retry-After")) >= 1);
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

void ServerProcessTest::sandboxIsRefusedElsewhere()
{
    const QString database = m_service->process.databaseAddress();
    // Outside of the sandbox the key file has to be there.
    {
        ServiceProcess sandbox(m_databases.create());
        const auto missing = ServiceProcess::run(productionArguments(database));
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.errors.contains("key file"));
        const QStringList makeKeys {QStringLiteral("make-keys"), m_service->process.keyFile()};
        QCOMPARE(ServiceProcess::run(makeKeys).exitCode, 0);
        QCOMPARE(ServiceProcess::run(makeKeys).exitCode, 1);
        const auto seeded = ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("1"),
            QStringLiteral("--database"), sandbox.databaseAddress(), QStringLiteral("--keys"),
            m_service->process.keyFile()});
        QCOMPARE(seeded.exitCode, 0);
        const auto refused = ServiceProcess::run(productionArguments(sandbox.databaseAddress()));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.contains("is a sandbox"));
    }
    QProcess production;
    production.start(QStringLiteral(BILLFOLD_BIN_DIR "/billfold-server"), productionArguments(database));
    QVERIFY(production.waitForReadyRead(10'000));
    QVERIFY(production.readAllStandardOutput().startsWith("listening on http://127.0.0.1:"));
    production.terminate();
    QVERIFY(production.waitForFinished(10'000));
    QCOMPARE(production.exitCode(), 0);

    QVERIFY(!m_service->process.start());
    QVERIFY(m_service->process.log().isEmpty() || m_service->process.log().contains("not a sandbox"));
    const QStringList steer {QStringLiteral("sandbox"), QStringLiteral("credit"), QStringLiteral("--to"),
        QStringLiteral("+8613800000001"), QStringLiteral("--amount"), QStringLiteral("1"), QStringLiteral("--database"),
        database};
    const auto credit = ServiceProcess::run(steer);
    QCOMPARE(credit.exitCode, 1);
    QVERIFY(credit.errors.contains("not a sandbox"));
    const auto seed = ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--demo"), QStringLiteral("--database"),
        database, QStringLiteral("--keys"), m_service->process.keyFile()});
    QCOMPARE(seed.exitCode, 1);
}

void ServerProcessTest::plainHttpIsForLoopbackOnly()
{
    QStringList arguments {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"), QStringLiteral("--database"),
        m_service->process.databaseAddress(), QStringLiteral("--keys"), m_service->process.keyFile(),
        QStringLiteral("--sandbox")};
    const auto sandbox = ServiceProcess::run(arguments);
    QCOMPARE(sandbox.exitCode, 2);
    QVERIFY(sandbox.errors.contains("loopback"));
    ServiceProcess maker(m_databases.create());
    QCOMPARE(ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("1"),
                                     QStringLiteral("--database"), maker.databaseAddress(), QStringLiteral("--keys"),
                                     m_service->process.keyFile()})
                 .exitCode,
        0);
    const auto production = ServiceProcess::run(productionArguments(m_service->process.databaseAddress())
        + QStringList {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")});
    QCOMPARE(production.exitCode, 1);
    QVERIFY(production.errors.contains("plain HTTP is for loopback only"));
}

void ServerProcessTest::tlsIsServed()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("needs the openssl program to make a certificate");
    const QString certificate = m_databases.filePath(QStringLiteral("certificate.pem"));
    const QString key = m_databases.filePath(QStringLiteral("key.pem"));
    QCOMPARE(QProcess::execute(openssl,
                 {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                     QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                     QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-days"),
                     QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1")}),
        0);
    QVERIFY(m_service->process.start(
        {QStringLiteral("--tls-certificate"), certificate, QStringLiteral("--tls-key"), key}));
    QCOMPARE(m_service->process.url().scheme(), QStringLiteral("https"));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_service->process.port());
    QVERIFY(socket.waitForEncrypted(5'000));
    QVERIFY(socket.sessionProtocol() == QSsl::TlsV1_3 || socket.sessionProtocol() == QSsl::TlsV1_2);
    socket.write("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2'000))
        answer += socket.readAll();
    QCOMPARE(parseResponse(answer).status, 200);
}

void ServerProcessTest::commandLineMistakesAreExplained()
{
    const auto mistake = [](const QStringList &arguments) {
        const auto result = ServiceProcess::run(arguments);
        return result.exitCode == 2 ? result.errors : QByteArray("exit code " + QByteArray::number(result.exitCode));
    };
    QVERIFY(mistake({QStringLiteral("--sandbox")}).contains("--database is missing"));
    QVERIFY(mistake({QStringLiteral("--colour")}).contains("unknown option --colour"));
    QVERIFY(mistake({QStringLiteral("dance")}).contains("unknown command dance"));
    QVERIFY(mistake({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("many")}).contains("--people"));
    QVERIFY(mistake({QStringLiteral("sandbox"), QStringLiteral("dance")}).contains("sandbox messages"));
    const auto help = ServiceProcess::run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("billfold-server check"));
    const auto nowhere = ServiceProcess::run(
        {QStringLiteral("check"), QStringLiteral("--database"), QStringLiteral("sqlite:/nonexistent/x.db")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(!nowhere.errors.isEmpty());
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

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "tst_serverprocess.moc"

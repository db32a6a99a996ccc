// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

#include <sodium.h>

#include <memory>

using namespace BillfoldService;

class ServerHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_service = std::make_unique<ProcessService>(m_databases.create()); }
    void cleanup() { m_service.reset(); }

    void limitsOfARequest();
    void slowClientsAreLetGo();
    void pipelinedRequestsAreAnsweredInOrder();
    void requestsAreRationed();
    void accountsAreRationed();
    void tlsIsServed();

private:
    TestDatabases m_databases;
    std::unique_ptr<ProcessService> m_service;
};

void ServerHttpTest::limitsOfARequest()
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

void ServerHttpTest::slowClientsAreLetGo()
{
    QVERIFY(m_service->process.start({QStringLiteral("--request-seconds"), QStringLiteral("1")}));
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer = exchangeBytes(m_service->process.port(), "POST /v1/codes HTTP/1.1\r\nHost: a\r\nConte", 8'000);
    QVERIFY(answer.isEmpty());
    QVERIFY2(timer.elapsed() > 800 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void ServerHttpTest::pipelinedRequestsAreAnsweredInOrder()
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

void ServerHttpTest::requestsAreRationed()
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

void ServerHttpTest::accountsAreRationed()
{
    QVERIFY(m_service->process.start());
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    TestPerson john(*m_service, "+8613600001357", "John Smith");
    QCOMPARE(chen.signUp().status, 201);
    QCOMPARE(john.signUp().status, 201);
    const Timestamp time = m_service->now();
    QVERIFY(m_service->process.stop());
    // An account has two requests at once and gets another after 7.5 s; the address they share has eight.
    QVERIFY(m_service->process.start({QStringLiteral("--requests-per-minute"), QStringLiteral("8")}));
    const auto ask
        = [&](const TestPerson &person) { return m_service->sendAt(time, person.device, "GET", "/v1/account"); };
    QCOMPARE(ask(chen).status, 200);
    QCOMPARE(ask(chen).status, 200);
    const Response refused = ask(chen);
    QCOMPARE(refused.status, 429);
    QCOMPARE(problemOf(refused), QStringLiteral("rate-limited"));
    const int wait = std::stoi(headerOf(refused, "Retry-After"));
    QVERIFY2(wait > 2 && wait <= 8, qPrintable(QString::number(wait))); // the address has to wait for 2 s at most
    QCOMPARE(ask(john).status, 200);
    QCOMPARE(parseResponse(exchangeBytes(m_service->process.port(),
                               "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                 .status,
        200);
}

void ServerHttpTest::tlsIsServed()
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

QTEST_GUILESS_MAIN(ServerHttpTest)
#include "tst_serverhttp.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/api/keypins.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/support/golden.h"
#include "tests/support/scriptedserver.h"

#include <QCoroTask>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

/// Made with openssl: `openssl x509 -pubkey -noout | openssl pkey -pubin -outform DER | sha256sum`.
const QByteArray CertificatePin
    = QByteArray::fromHex("ea50253243d3a98d0252eba2ffd77c82c6238e5c5eeb1073e3ed7a95d02fb9e6");

QSslCertificate certificate(const QString &file = u"tls/loopback.pem"_s)
{
    return QSslCertificate(readTestData(file));
}

QSslConfiguration serverConfiguration(const QSslCertificate &shown = certificate())
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(shown);
    configuration.setPrivateKey(QSslKey(readTestData(u"tls/loopback.key"_s), QSsl::Ec));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

/// The versions that a ClientHello offers in its extension supported_versions (RFC 8446, 4.2.1); empty without one.
QList<int> offeredVersions(const QByteArray &hello)
{
    const auto number = [&hello](qsizetype at, int bytes) {
        int value = 0;
        for (int index = 0; index < bytes; ++index)
            value = value << 8 | static_cast<unsigned char>(hello.at(at + index));
        return value;
    };
    qsizetype at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1 + number(at, 1); // session
    at += 2 + number(at, 2); // cipher suites
    at += 1 + number(at, 1); // compression
    QList<int> versions;
    for (at += 2; at + 4 < hello.size(); at += 4 + number(at + 2, 2)) {
        if (number(at, 2) != 43)
            continue;
        for (int index = 0; index < number(at + 4, 1); index += 2)
            versions << number(at + 5 + index, 2);
    }
    return versions;
}

} // namespace

/// A service that has to prove who it is. The certificate is self-signed for 127.0.0.1.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hashesWhatOpensslHashes();
    void refusesAnUnknownAuthority();
    void refusesAnotherHost();
    void acceptsWhatIsPinned();
    void sendsNothingWhereThePinIsMissed();
    void refusesWhatHasExpired();
    void refusesAServiceWithoutTls();
    void offersNoOldVersions();

private:
    [[nodiscard]] Result<ApiResponse> get(const ScriptedServer &server, std::vector<QByteArray> pins = {});
    void trustCertificate(const QSslCertificate &trusted = certificate());

    QSslConfiguration m_before;
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestTls::init()
{
    m_before = QSslConfiguration::defaultConfiguration();
}

void TestTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

Result<ApiResponse> TestTls::get(const ScriptedServer &server, std::vector<QByteArray> pins)
{
    ApiClient client(*ServiceEndpoint::create(server.address(), std::move(pins)), m_clock, m_random);
    client.setRetryPolicy({.attempts = 1});
    return QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous)));
}

void TestTls::trustCertificate(const QSslCertificate &trusted)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(trusted);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTls::hashesWhatOpensslHashes()
{
    QVERIFY(satisfiesKeyPins({certificate()}, {QByteArray(32, 'x'), CertificatePin}));
    QVERIFY(!satisfiesKeyPins({certificate()}, {QByteArray(32, 'x')}));
    QVERIFY(!satisfiesKeyPins({}, {CertificatePin}));
    QVERIFY(satisfiesKeyPins({}, {}));
}

void TestTls::refusesAnUnknownAuthority()
{
    ScriptedServer server(serverConfiguration());
    server.script({jsonReply("{}")});

    // A pin is asked in addition to the authorities, not instead.
    const Result<ApiResponse> result = get(server, {CertificatePin});

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TlsFailed);
    QVERIFY(server.requests().empty());
}

void TestTls::refusesAnotherHost()
{
    trustCertificate();
    ScriptedServer server(serverConfiguration());
    server.script({jsonReply("{}")});
    QUrl address = server.address();
    address.setHost(u"localhost"_s);
    ApiClient client(*ServiceEndpoint::create(address), m_clock, m_random);

    const auto result = QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous)));

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TlsFailed);
    QVERIFY(server.requests().empty());
}

void TestTls::acceptsWhatIsPinned()
{
    trustCertificate();
    ScriptedServer server(serverConfiguration());
    server.script({jsonReply("{}")});

    QVERIFY(get(server));
    QVERIFY(get(server, {QByteArray(32, 'x'), CertificatePin}));
}

void TestTls::sendsNothingWhereThePinIsMissed()
{
    trustCertificate();
    ScriptedServer server(serverConfiguration());
    server.script({jsonReply("{}")});
    const auto endpoint = ServiceEndpoint::create(server.address(), {QByteArray(32, 'x')});
    ApiClient client(*endpoint, m_clock, m_random);
    client.setRetryPolicy({.attempts = 1});

    // The second must not slip through on the first one's connection.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto result = QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous)));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TlsFailed);
    }
    QTest::qWait(50);
    QVERIFY(server.requests().empty());
}

void TestTls::refusesWhatHasExpired()
{
    const QSslCertificate expired = certificate(u"tls/expired.pem"_s);
    trustCertificate(expired);
    ScriptedServer server(serverConfiguration(expired));
    server.script({jsonReply("{}")});

    const Result<ApiResponse> result = get(server);

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TlsFailed);
    QVERIFY(server.requests().empty());
}

void TestTls::refusesAServiceWithoutTls()
{
    ScriptedServer server;
    server.script({jsonReply("{}")});
    QUrl address = server.address();
    address.setScheme(u"https"_s);
    ApiClient client(*ServiceEndpoint::create(address), m_clock, m_random);
    client.setRetryPolicy({.attempts = 1});
    client.setLongestTimeout(std::chrono::seconds(1)); // neither side understands the other, and both wait

    QVERIFY(!QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous))));
    QVERIFY(server.requests().empty());
}

/// TLS 1.0 and 1.1 are not refused, they are never spoken of.
void TestTls::offersNoOldVersions()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&hello, socket] {
            hello += socket->readAll();
            socket->abort();
        });
    });
    ApiClient client(
        *ServiceEndpoint::create(QUrl(u"https://127.0.0.1:%1"_s.arg(listener.serverPort()))), m_clock, m_random);
    client.setRetryPolicy({.attempts = 1});

    QVERIFY(!QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous))));

    QList<int> versions = offeredVersions(hello);
    std::ranges::sort(versions);
    QCOMPARE(versions, QList<int>({0x0303, 0x0304})); // TLS 1.2 and 1.3
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

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
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

/// Made with openssl: `openssl x509 -pubkey -noout | openssl pkey -pubin -outform DER | sha256sum`.
const QByteArray CertificatePin
    = QByteArray::fromHex("ea50253243d3a98d0252eba2ffd77c82c6238e5c5eeb1073e3ed7a95d02fb9e6");

QSslCertificate certificate()
{
    return QSslCertificate(readTestData(u"tls/loopback.pem"_s));
}

QSslConfiguration serverConfiguration(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(readTestData(u"tls/loopback.key"_s), QSsl::Ec));
    configuration.setProtocol(protocol);
    return configuration;
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

private:
    [[nodiscard]] Result<ApiResponse> get(const ScriptedServer &server, std::vector<QByteArray> pins = {});
    void trustCertificate();

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

void TestTls::trustCertificate()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(certificate());
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

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

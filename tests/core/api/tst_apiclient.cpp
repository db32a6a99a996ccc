// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/api/httpsignature.h"
#include "core/api/servicestatus.h"
#include "tests/core/api/apiclientfixture.h"

#include <QCoroTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Result<void>> renewAfterAWhile(TestCredentials *credentials, QByteArray token)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    credentials->setToken(token);
    co_return Result<void>();
}

QCoro::Task<Result<void>> refuseToRenew()
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    co_return failure(ErrorCode::SessionExpired);
}

/// Answers like a service that knows `token` alone.
ScriptedServer::Handler knowing(const QByteArray &token)
{
    return [token](const ScriptedRequest &request) {
        const bool isKnown = request.headers.value("authorization") == "Bearer " + token;
        return isKnown ? jsonReply(R"({"ok":true})") : problemReply(401, "unauthorized");
    };
}

/// The signature base as a service puts it together from what arrived.
QByteArray baseOf(const ScriptedRequest &request)
{
    const QByteArray input = request.headers.value("signature-input").sliced(sizeof "sig1=" - 1);
    const QByteArray path = request.target.split('?').first();
    std::vector<SignatureComponent> components;
    for (const QByteArray &quoted : input.sliced(1, input.indexOf(')') - 1).split(' ')) {
        const QByteArray name = quoted.sliced(1, quoted.size() - 2);
        if (name == "@method")
            components.emplace_back(name, request.method);
        else if (name == "@path")
            components.emplace_back(name, path);
        else if (name == "@query")
            components.emplace_back(name, '?' + request.target.sliced(path.size()).mid(1));
        else
            components.emplace_back(name, request.headers.value(name));
    }
    return createSignatureBase(components, input);
}

bool isSignedBy(const ScriptedRequest &request, const DeviceKey &key)
{
    const QByteArray field = request.headers.value("signature");
    const QByteArray signature = QByteArray::fromBase64(field.sliced(sizeof "sig1=:" - 1).chopped(1));
    return verifySignature(key.publicKey(), baseOf(request), signature);
}

qint64 createdOf(const ScriptedRequest &request)
{
    static const QRegularExpression created(u";created=([0-9]+);"_s);
    return created.match(QString::fromLatin1(request.headers.value("signature-input"))).captured(1).toLongLong();
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheContractAsksFor();
    void signsQueriesAsTheyAreSent();
    void staysAnonymousWhereAsked();
    void needsCredentials();
    void repeatsReadingOnly();
    void waitsAsLongAsItIsTold();
    void renewsTheTokenOnce();
    void sharesOneRenewal();
    void saysWhenTheSessionIsOver();
    void learnsTheServicesTime();
    void givesUpOnAClockThatStaysWrong();
    void endsWithItsOwner();
    void forgetsWhoLeft();
    void tellsHowTheServiceIs();
    void speaksHttpToLoopbackOnly_data();
    void speaksHttpToLoopbackOnly();
};

void TestApiClient::sendsWhatTheContractAsksFor()
{
    ApiClientFixture fixture;
    fixture.server.script({jsonReply(R"({"ok":true})")});
    ApiRequest request = ApiRequest::post(u"/v1/transfers"_s, R"({"note":"周五"})");
    request.idempotencyKey = u"5f0c7e9a1b2d4c83a6e85d9f3b7c2e10"_s;
    request.approvalId = u"approval-1"_s;
    fixture.client->setLanguage(u"zh-CN"_s);

    const Result<ApiResponse> response = fixture.send(request);

    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, R"({"ok":true})");
    QCOMPARE(response->requestId, u"019aab5e-3f10-7c41-9d0e-6f2b8a4c1e77"_s);
    const ScriptedRequest &received = fixture.server.requests().at(0);
    QCOMPARE(received.method, "POST");
    QCOMPARE(received.target, "/v1/transfers");
    QCOMPARE(received.body, request.body);
    QCOMPARE(received.headers.value("authorization"), "Bearer access-token-1");
    QCOMPARE(received.headers.value("billfold-operator"), "billfold-demo");
    QCOMPARE(received.headers.value("idempotency-key"), "5f0c7e9a1b2d4c83a6e85d9f3b7c2e10");
    QCOMPARE(received.headers.value("billfold-approval"), "approval-1");
    QCOMPARE(received.headers.value("content-type"), "application/json");
    QCOMPARE(received.headers.value("accept-encoding"), "identity");
    QCOMPARE(received.headers.value("accept-language"), "zh-CN");
    QCOMPARE(received.headers.value("content-digest"), createContentDigest(request.body));
    QVERIFY(received.headers.value("signature-input")
            .startsWith(R"(sig1=("@method" "@path" "@query" "billfold-operator" "content-digest")"
                        R"( "idempotency-key" "authorization");created=)"));
    QVERIFY(isSignedBy(received, fixture.credentials->deviceKey()));
}

void TestApiClient::signsQueriesAsTheyAreSent()
{
    ApiClientFixture fixture;
    fixture.server.script({jsonReply("{}")});
    ApiRequest request = ApiRequest::get(u"/v1/changes"_s);
    request.query.addQueryItem(u"after"_s, u"241"_s);
    request.query.addQueryItem(u"to"_s, u"%2B86 周"_s);

    QVERIFY(fixture.send(request));

    const ScriptedRequest &received = fixture.server.requests().at(0);
    QCOMPARE(received.target, "/v1/changes?after=241&to=%2B86%20%E5%91%A8");
    QVERIFY(isSignedBy(received, fixture.credentials->deviceKey()));
}

void TestApiClient::staysAnonymousWhereAsked()
{
    ApiClientFixture fixture;
    fixture.server.script({jsonReply("{}")});

    QVERIFY(fixture.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous)));
    QVERIFY(fixture.send(ApiRequest::post(u"/v1/codes"_s, "{}", RequestIdentity::Device)));

    const ScriptedRequest &anonymous = fixture.server.requests().at(0);
    for (const char *name : {"authorization", "signature", "signature-input", "cookie"})
        QVERIFY(!anonymous.headers.contains(name));
    const ScriptedRequest &device = fixture.server.requests().at(1);
    QVERIFY(!device.headers.contains("authorization"));
    QVERIFY(isSignedBy(device, fixture.credentials->deviceKey()));
}

void TestApiClient::needsCredentials()
{
    ApiClientFixture fixture;
    fixture.client->setCredentials(nullptr);

    QCOMPARE(fixture.get().error().code, ErrorCode::Internal);
    QVERIFY(fixture.server.requests().empty());
}

void TestApiClient::repeatsReadingOnly()
{
    ApiClientFixture fixture;
    fixture.server.script({problemReply(503, "unavailable"), problemReply(500, "internal"), jsonReply("{}")});
    QVERIFY(fixture.get());
    QCOMPARE(fixture.server.requests().size(), size_t(3));

    fixture.server.script({problemReply(503, "unavailable"), jsonReply("{}")});
    QCOMPARE(fixture.post().error().code, ErrorCode::ServiceFailed);
    QCOMPARE(fixture.server.requests().size(), size_t(4));

    // A refusal would be the same the next time.
    fixture.server.script({problemReply(422, "invalid"), jsonReply("{}")});
    QCOMPARE(fixture.get().error().code, ErrorCode::RequestRefused);
    QCOMPARE(fixture.server.requests().size(), size_t(5));
}

void TestApiClient::waitsAsLongAsItIsTold()
{
    ApiClientFixture fixture;
    fixture.server.script({problemReply(429, "rate-limited", {"Retry-After: 1"}), jsonReply("{}")});
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(fixture.get());
    QVERIFY(elapsed.elapsed() >= 999);

    // Longer than the request has time for: the person is told at once.
    fixture.server.script({problemReply(429, "rate-limited", {"Retry-After: 3600"})});
    elapsed.restart();
    const Error error = fixture.get().error();
    QCOMPARE(error.code, ErrorCode::RateLimited);
    QCOMPARE(error.retryAfter, std::chrono::seconds(3600));
    QVERIFY(elapsed.elapsed() < 5000);
}

void TestApiClient::renewsTheTokenOnce()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(knowing("access-token-2"));
    fixture.credentials->setRefresh([&] { return renewAfterAWhile(fixture.credentials.get(), "access-token-2"); });

    // Nothing was executed without the token, so that a payment may be sent again as well.
    QVERIFY(fixture.post());

    QCOMPARE(fixture.credentials->refreshes(), 1);
    QCOMPARE(fixture.server.requests().size(), size_t(2));
    const auto &requests = fixture.server.requests();
    QCOMPARE(requests.at(0).body, requests.at(1).body);
    QVERIFY(requests.at(0).headers.value("signature") != requests.at(1).headers.value("signature"));
    QVERIFY(isSignedBy(requests.at(1), fixture.credentials->deviceKey()));
}

void TestApiClient::sharesOneRenewal()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(knowing("access-token-2"));
    fixture.credentials->setRefresh([&] { return renewAfterAWhile(fixture.credentials.get(), "access-token-2"); });
    int successes = 0;
    const auto count = [&successes](const Result<ApiResponse> &result) { successes += result ? 1 : 0; };

    for (int number = 0; number < 5; ++number)
        fixture.client->send(ApiRequest::get(u"/v1/account"_s)).then(count);

    QTRY_COMPARE(successes, 5);
    QCOMPARE(fixture.credentials->refreshes(), 1);
}

void TestApiClient::saysWhenTheSessionIsOver()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(knowing("another-token"));
    QSignalSpy expired(fixture.client.get(), &ApiClient::sessionExpired);

    fixture.credentials->setRefresh(refuseToRenew);
    QCOMPARE(fixture.get().error().code, ErrorCode::SessionExpired);
    QCOMPARE(expired.count(), 1);

    // A new token that is refused as well is not renewed for ever.
    fixture.credentials->setRefresh([&] { return renewAfterAWhile(fixture.credentials.get(), "access-token-2"); });
    const size_t before = fixture.server.requests().size();
    QCOMPARE(fixture.get().error().code, ErrorCode::SessionExpired);
    QCOMPARE(fixture.server.requests().size(), before + 2);
    QCOMPARE(expired.count(), 2);
}

void TestApiClient::learnsTheServicesTime()
{
    ApiClientFixture fixture(std::chrono::hours(-1));
    fixture.server.setHandler([](const ScriptedRequest &request) {
        const bool isInTime = qAbs(createdOf(request) - QDateTime::currentSecsSinceEpoch()) <= 300;
        return isInTime ? jsonReply("{}") : problemReply(401, "clock-skew");
    });

    QVERIFY(fixture.post());

    QCOMPARE(fixture.server.requests().size(), size_t(2));
    QVERIFY(qAbs(fixture.client->serviceNow().secsTo(QDateTime::currentDateTimeUtc())) <= 2);
}

void TestApiClient::givesUpOnAClockThatStaysWrong()
{
    ApiClientFixture fixture;
    fixture.server.script({problemReply(401, "clock-skew")});

    QCOMPARE(fixture.post().error().code, ErrorCode::ClockWrong);
    QCOMPARE(fixture.server.requests().size(), size_t(2));
}

void TestApiClient::endsWithItsOwner()
{
    ApiClientFixture fixture;
    fixture.server.script({{}});
    QCoro::Task<Result<ApiResponse>> task = fixture.client->send(ApiRequest::get(u"/v1/account"_s));
    QTRY_COMPARE(fixture.server.requests().size(), size_t(1));

    fixture.client.reset();

    QCOMPARE(QCoro::waitFor(task).error().code, ErrorCode::Cancelled);
}

void TestApiClient::forgetsWhoLeft()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(knowing("access-token-2"));
    fixture.credentials->setRefresh([&] {
        fixture.client->setCredentials(nullptr);
        return renewAfterAWhile(fixture.credentials.get(), "access-token-2");
    });

    const Result<ApiResponse> result = fixture.get();

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

void TestApiClient::tellsHowTheServiceIs()
{
    ApiClientFixture fixture;
    ServiceStatus *status = fixture.client->status();
    QCOMPARE(status->state(), ServiceStatus::State::Unknown);

    fixture.server.script({jsonReply("{}")});
    QVERIFY(fixture.get());
    QCOMPARE(status->state(), ServiceStatus::State::Online);

    fixture.server.script({problemReply(503, "maintenance")});
    QCOMPARE(fixture.get().error().code, ErrorCode::Maintenance);
    QCOMPARE(status->state(), ServiceStatus::State::Maintenance);

    fixture.server.script({problemReply(422, "invalid")});
    QVERIFY(!fixture.get());
    QCOMPARE(status->state(), ServiceStatus::State::Online);

    fixture.server.script({{.ending = ScriptedReply::Ending::Close}});
    QCOMPARE(fixture.get().error().code, ErrorCode::ServiceUnreachable);
    QCOMPARE(status->state(), ServiceStatus::State::Unreachable);
}

void TestApiClient::speaksHttpToLoopbackOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << ErrorCode::None;
    QTest::newRow("loopback, slash") << u"http://127.0.0.1:8080/"_s << ErrorCode::None;
    QTest::newRow("loopback, IPv6") << u"http://[::1]:8080"_s << ErrorCode::None;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << ErrorCode::None;
    QTest::newRow("TLS") << u"https://wallet.example"_s << ErrorCode::None;
    QTest::newRow("plain") << u"http://wallet.example"_s << ErrorCode::TlsFailed;
    QTest::newRow("plain, like loopback") << u"http://127.0.0.1.example"_s << ErrorCode::TlsFailed;
    QTest::newRow("path") << u"https://wallet.example/api"_s << ErrorCode::ServiceUnreachable;
    QTest::newRow("user") << u"https://127.0.0.1@wallet.example"_s << ErrorCode::ServiceUnreachable;
    QTest::newRow("query") << u"https://wallet.example?x"_s << ErrorCode::ServiceUnreachable;
    QTest::newRow("other scheme") << u"ftp://127.0.0.1"_s << ErrorCode::ServiceUnreachable;
    QTest::newRow("file") << u"file:///etc/passwd"_s << ErrorCode::ServiceUnreachable;
    QTest::newRow("nothing") << QString() << ErrorCode::ServiceUnreachable;
}

void TestApiClient::speaksHttpToLoopbackOnly()
{
    QFETCH(const QString, address);
    QFETCH(const ErrorCode, code);

    const auto endpoint = ServiceEndpoint::create(QUrl(address));

    QCOMPARE(endpoint ? ErrorCode::None : endpoint.error().code, code);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

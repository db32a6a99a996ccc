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
using boost::json::serialize;

class ServerSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init();
    void cleanup();

    void knownDeviceNeedsThePasswordOnly();
    void newDeviceNeedsACodeAsWell();
    void unknownPhoneAnswersLikeAWrongPassword();
    void fiveWrongPasswordsLockUnknownDevices();
    void lockDoublesUpToAnHour();
    void knownDeviceIsNeverLockedOut();
    void parallelGuessesGetFiveTries();
    void refreshRotatesWithoutLosingALostAnswer();
    void refreshTokenIsBoundToItsDevice();
    void accessTokenIsBoundToItsDevice();
    void tokensExpire();
    void signingOutEndsBothTokens();
    void tamperedRequestsAreRefused();
    void replayedNonceIsRefused();
    void clockSkewIsRefused();
    void bodyMustBeJson();
    void maintenanceClosesTheService();

private:
    Response refresh(const TestDevice &device, const std::string &token);

    TestDatabases m_databases;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TestPerson> m_chen;
    const std::string m_wrong = std::string(32, 'w');
};

void ServerSignInTest::init()
{
    m_service = std::make_unique<ServiceFixture>(m_databases.create());
    m_chen = std::make_unique<TestPerson>(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(m_chen->signUp().status, 201);
    m_service->advance(std::chrono::minutes(2)); // another code may be sent
    QCOMPARE(refresh(m_chen->device, m_chen->refreshToken).status, 200);
}

void ServerSignInTest::cleanup()
{
    m_chen.reset();
    m_service.reset();
}

Response ServerSignInTest::refresh(const TestDevice &device, const std::string &token)
{
    TestDevice withoutToken = device;
    withoutToken.accessToken.clear();
    return m_service->send(
        withoutToken, "POST", "/v1/sessions/refresh", serialize(object {{"refreshToken", token}}));
}

void ServerSignInTest::knownDeviceNeedsThePasswordOnly()
{
    const Response response = m_chen->signIn(m_chen->device, m_chen->proof);
    QCOMPARE(response.status, 201);
    QCOMPARE(textOf(bodyOf(response).at("account").as_object(), "id"), m_chen->accountId);
    QCOMPARE(m_service->number("SELECT count(*) FROM devices"), 1LL);
}

void ServerSignInTest::newDeviceNeedsACodeAsWell()
{
    TestDevice tablet;
    QCOMPARE(problemOf(m_chen->signIn(tablet, m_chen->proof)), QStringLiteral("code-required"));
    const std::string ticket = m_chen->proveThePhone(tablet, "sign-in");
    TestDevice thief;
    QCOMPARE(problemOf(m_chen->signIn(thief, m_chen->proof, ticket)), QStringLiteral("ticket-invalid"));
    QCOMPARE(problemOf(m_chen->signIn(tablet, m_wrong, ticket)), QStringLiteral("password-wrong"));
    QCOMPARE(m_chen->signIn(tablet, m_chen->proof, ticket).status, 201);
    QCOMPARE(m_chen->signIn(tablet, m_chen->proof).status, 201);
    QCOMPARE(m_service->number("SELECT count(*) FROM devices"), 2LL);
}

void ServerSignInTest::unknownPhoneAnswersLikeAWrongPassword()
{
    TestPerson nobody(*m_service, "+8613900000000", "无名");
    TestDevice device;
    TestDevice other;
    const Response unknown = nobody.signIn(device, m_wrong);
    const Response known = m_chen->signIn(other, m_wrong);
    QCOMPARE(problemOf(unknown), QStringLiteral("password-wrong"));
    QCOMPARE(bodyOf(unknown).at("triesLeft"), bodyOf(known).at("triesLeft"));
    QCOMPARE(unknown.status, known.status);
}

void ServerSignInTest::fiveWrongPasswordsLockUnknownDevices()
{
    TestDevice device;
    for (int left = 4; left >= 0; --left) {
        const Response response = m_chen->signIn(device, m_wrong);
        QCOMPARE(problemOf(response), QStringLiteral("password-wrong"));
        QCOMPARE(bodyOf(response).at("triesLeft").as_int64(), std::int64_t(left));
    }
    const Response locked = m_chen->signIn(device, m_chen->proof);
    QCOMPARE(problemOf(locked), QStringLiteral("sign-in-locked"));
    const std::int64_t wait = bodyOf(locked).at("retryAfterSeconds").as_int64();
    QVERIFY(wait > 20 && wait <= 30);
    m_service->advance(std::chrono::seconds(31));
    QCOMPARE(problemOf(m_chen->signIn(device, m_chen->proof)), QStringLiteral("code-required"));
    // The right password gives all tries back.
    const Response response = m_chen->signIn(device, m_wrong);
    QCOMPARE(bodyOf(response).at("triesLeft").as_int64(), std::int64_t(4));
}

void ServerSignInTest::lockDoublesUpToAnHour()
{
    TestDevice device;
    for (int count = 0; count < 4; ++count)
        m_chen->signIn(device, m_wrong);
    for (const int seconds : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        QCOMPARE(problemOf(m_chen->signIn(device, m_wrong)), QStringLiteral("password-wrong"));
        const Response locked = m_chen->signIn(device, m_wrong);
        QCOMPARE(problemOf(locked), QStringLiteral("sign-in-locked"));
        const std::int64_t wait = bodyOf(locked).at("retryAfterSeconds").as_int64();
        QVERIFY2(wait > seconds - 10 && wait <= seconds, qPrintable(QString::number(wait)));
        m_service->advance(std::chrono::seconds(seconds));
    }
}

void ServerSignInTest::knownDeviceIsNeverLockedOut()
{
    TestDevice stranger;
    for (int count = 0; count < 7; ++count)
        m_chen->signIn(stranger, m_wrong);
    QCOMPARE(problemOf(m_chen->signIn(stranger, m_chen->proof)), QStringLiteral("sign-in-locked"));
    for (int count = 0; count < 7; ++count)
        QCOMPARE(problemOf(m_chen->signIn(m_chen->device, m_wrong)), QStringLiteral("password-wrong"));
    QCOMPARE(m_chen->signIn(m_chen->device, m_chen->proof).status, 201);
}

void ServerSignInTest::parallelGuessesGetFiveTries()
{
    std::atomic<int> compared {0};
    std::vector<std::thread> threads;
    for (int number = 0; number < 20; ++number) {
        threads.emplace_back([&] {
            TestDevice device;
            if (problemOf(m_chen->signIn(device, m_wrong)) == QLatin1String("password-wrong"))
                ++compared;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(compared <= 5, qPrintable(QString::number(compared)));
    QVERIFY(compared > 0);
}

void ServerSignInTest::refreshRotatesWithoutLosingALostAnswer()
{
    const std::string first = m_chen->refreshToken;
    const std::string lost = textOf(bodyOf(refresh(m_chen->device, first)), "refreshToken");
    const Response again = refresh(m_chen->device, first);
    QCOMPARE(again.status, 200);
    const std::string second = textOf(bodyOf(again), "refreshToken");
    const Response used = refresh(m_chen->device, second);
    QCOMPARE(used.status, 200);
    QCOMPARE(problemOf(refresh(m_chen->device, first)), QStringLiteral("unauthorized"));
    QCOMPARE(problemOf(refresh(m_chen->device, lost)), QStringLiteral("unauthorized"));
    QCOMPARE(refresh(m_chen->device, textOf(bodyOf(used), "refreshToken")).status, 200);
}

void ServerSignInTest::refreshTokenIsBoundToItsDevice()
{
    QCOMPARE(problemOf(refresh(TestDevice(), m_chen->refreshToken)), QStringLiteral("unauthorized"));
    QCOMPARE(refresh(m_chen->device, m_chen->refreshToken).status, 200);
}

void ServerSignInTest::accessTokenIsBoundToItsDevice()
{
    TestDevice thief;
    thief.accessToken = m_chen->device.accessToken;
    QCOMPARE(problemOf(m_service->send(thief, "GET", "/v1/account")), QStringLiteral("signature-invalid"));
    QCOMPARE(m_service->send(m_chen->device, "GET", "/v1/account").status, 200);
}

void ServerSignInTest::tokensExpire()
{
    m_service->advance(std::chrono::minutes(15));
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/account")), QStringLiteral("unauthorized"));
    QCOMPARE(refresh(m_chen->device, m_chen->refreshToken).status, 200);
    m_service->advance(std::chrono::days(30));
    QCOMPARE(problemOf(refresh(m_chen->device, m_chen->refreshToken)), QStringLiteral("unauthorized"));
}

void ServerSignInTest::signingOutEndsBothTokens()
{
    QCOMPARE(m_service->send(m_chen->device, "DELETE", "/v1/sessions/current").status, 204);
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/account")), QStringLiteral("unauthorized"));
    QCOMPARE(problemOf(refresh(m_chen->device, m_chen->refreshToken)), QStringLiteral("unauthorized"));
}

void ServerSignInTest::tamperedRequestsAreRefused()
{
    Request request = m_chen->device.request("GET", "/v1/changes?after=0", {}, m_service->now());
    request.query = "after=1";
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("signature-invalid"));
    request = m_chen->device.request(
        "POST", "/v1/payees/lookup", serialize(object {{"phone", "+8613700009015"}}), m_service->now());
    request.body = serialize(object {{"phone", "+8613700009016"}});
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("signature-invalid"));
    TestDevice elsewhere = m_chen->device;
    elsewhere.operatorId = "another-operator";
    QCOMPARE(problemOf(m_service->send(elsewhere, "GET", "/v1/account")), QStringLiteral("signature-invalid"));
    Request unsignedRequest {.method = "GET", .path = "/v1/account"};
    QCOMPARE(problemOf(m_service->service().handle(unsignedRequest)), QStringLiteral("signature-invalid"));
}

void ServerSignInTest::replayedNonceIsRefused()
{
    const Request request = m_chen->device.request(
        "POST", "/v1/payees/lookup", serialize(object {{"phone", "+8613700009015"}}), m_service->now());
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("payee-not-found"));
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("signature-invalid"));
    const Request reading = m_chen->device.request("GET", "/v1/account", {}, m_service->now());
    QCOMPARE(m_service->service().handle(reading).status, 200);
    QCOMPARE(m_service->service().handle(reading).status, 200);
}

void ServerSignInTest::clockSkewIsRefused()
{
    const auto at = [&](std::chrono::seconds offset) {
        return problemOf(m_service->service().handle(
            m_chen->device.request("GET", "/v1/account", {}, m_service->now() + offset)));
    };
    QCOMPARE(at(std::chrono::seconds(-310)), QStringLiteral("clock-skew"));
    QCOMPARE(at(std::chrono::seconds(310)), QStringLiteral("clock-skew"));
    QCOMPARE(at(std::chrono::seconds(-290)), QString());
    QCOMPARE(at(std::chrono::seconds(290)), QString());
}

void ServerSignInTest::bodyMustBeJson()
{
    Request request = m_chen->device.request("POST", "/v1/payees/lookup", "phone=1", m_service->now());
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("malformed"));
    for (auto &field : request.headers) {
        if (field.first == "content-type")
            field.second = "text/plain";
    }
    QCOMPARE(problemOf(m_service->service().handle(request)), QStringLiteral("unsupported-media-type"));
}

void ServerSignInTest::maintenanceClosesTheService()
{
    m_service->execute("INSERT INTO service_state (name, value) VALUES ('outage', 'maintenance')");
    const Response response = m_service->send(m_chen->device, "GET", "/v1/account");
    QCOMPARE(problemOf(response), QStringLiteral("maintenance"));
    QCOMPARE(response.status, 503);
    QVERIFY(!headerOf(response, "Retry-After").empty());
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/service")), QStringLiteral("maintenance"));
    QCOMPARE(m_service->send(m_chen->device, "GET", "/readyz").status, 200);
    m_service->execute("DELETE FROM service_state WHERE name = 'outage'");
    QCOMPARE(m_service->send(m_chen->device, "GET", "/v1/account").status, 200);
}

QTEST_GUILESS_MAIN(ServerSignInTest)
#include "tst_serversignin.moc"

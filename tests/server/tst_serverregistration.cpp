// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QTest>

#include <sodium.h>

#include <memory>

using namespace BillfoldService;
using boost::json::object;
using boost::json::serialize;

class ServerRegistrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_service = std::make_unique<ServiceFixture>(m_databases.create()); }
    void cleanup() { m_service.reset(); }

    void signUpOpensAnAccount();
    void sameRequestGivesTheSameAccountAgain();
    void ticketBelongsToOneUseAndOneDevice();
    void codesExpire();
    void codesHaveFiveTries();
    void resendWaitsAndKeepsFailures();
    void fiveSendsAnHour();
    void codeWorksOnce();
    void phoneInUseIsToldByMessageOnly();
    void unknownPhoneGetsNoSignInMessage();
    void keyDerivationTellsNothing();
    void badValuesAreRefusedWithTheirPlace_data();
    void badValuesAreRefusedWithTheirPlace();
    void logHoldsNothingPersonal();

private:
    Response askForCode(const TestDevice &device, const std::string &phone, const std::string &purpose = "register");
    Response typeCode(const TestDevice &device, const std::string &phone, const std::string &code);
    std::string wrongCode(const std::string &phone);

    TestDatabases m_databases;
    std::unique_ptr<ServiceFixture> m_service;
    const std::string m_phone = "+8613800000001";
};

Response ServerRegistrationTest::askForCode(
    const TestDevice &device, const std::string &phone, const std::string &purpose)
{
    return m_service->send(device, "POST", "/v1/codes", serialize(object {{"phone", phone}, {"purpose", purpose}}));
}

Response ServerRegistrationTest::typeCode(const TestDevice &device, const std::string &phone, const std::string &code)
{
    return m_service->send(device, "POST", "/v1/codes/verify",
        serialize(object {{"phone", phone}, {"purpose", "register"}, {"code", code}}));
}

std::string ServerRegistrationTest::wrongCode(const std::string &phone)
{
    return m_service->latestCode(phone) == "000000" ? "000001" : "000000";
}

void ServerRegistrationTest::signUpOpensAnAccount()
{
    TestPerson chen(*m_service, m_phone, " 陈曦 ");
    const Response response = chen.signUp();
    QCOMPARE(response.status, 201);
    const object body = bodyOf(response);
    QCOMPARE(textOf(body.at("account").as_object(), "name"), std::string("陈曦"));
    QCOMPARE(textOf(body.at("account").as_object(), "phone"), m_phone);
    QCOMPARE(chen.balance(), std::int64_t(0));
    const object page = bodyOf(m_service->send(chen.device, "GET", "/v1/changes?after=0"));
    QCOMPARE(page.at("changes").as_array().size(), std::size_t(1));
    QCOMPARE(textOf(page.at("changes").at(0).as_object(), "kind"), std::string("account"));
    QCOMPARE(m_service->disagreements(), QString());
}

void ServerRegistrationTest::sameRequestGivesTheSameAccountAgain()
{
    TestPerson chen(*m_service, m_phone, "陈曦");
    const std::string body = chen.registrationBody(chen.proveThePhone(chen.device, "register"));
    const Response first = m_service->send(chen.device, "POST", "/v1/registrations", body);
    const Response second = m_service->send(chen.device, "POST", "/v1/registrations", body);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(textOf(bodyOf(second).at("account").as_object(), "id"), textOf(bodyOf(first).at("account").as_object(), "id"));
    QCOMPARE(textOf(bodyOf(second), "deviceId"), textOf(bodyOf(first), "deviceId"));
    QVERIFY(textOf(bodyOf(second), "accessToken") != textOf(bodyOf(first), "accessToken"));
    QCOMPARE(m_service->number("SELECT count(*) FROM accounts"), 1LL);
}

void ServerRegistrationTest::ticketBelongsToOneUseAndOneDevice()
{
    TestPerson chen(*m_service, m_phone, "陈曦");
    const std::string ticket = chen.proveThePhone(chen.device, "register");
    const TestDevice thief;
    QCOMPARE(problemOf(m_service->send(thief, "POST", "/v1/registrations", chen.registrationBody(ticket))),
        QStringLiteral("ticket-invalid"));
    QCOMPARE(m_service->send(chen.device, "POST", "/v1/registrations", chen.registrationBody(ticket)).status, 201);
    QCOMPARE(problemOf(m_service->send(chen.device, "POST", "/v1/registrations", chen.registrationBody(ticket))),
        QStringLiteral("ticket-invalid"));

    TestPerson wang(*m_service, "+8613700009015", "王小明");
    const std::string late = wang.proveThePhone(wang.device, "register");
    m_service->advance(std::chrono::minutes(15));
    QCOMPARE(problemOf(m_service->send(wang.device, "POST", "/v1/registrations", wang.registrationBody(late))),
        QStringLiteral("ticket-invalid"));
}

void ServerRegistrationTest::codesExpire()
{
    const TestDevice device;
    QCOMPARE(askForCode(device, m_phone).status, 202);
    m_service->advance(std::chrono::seconds(300));
    QCOMPARE(problemOf(typeCode(device, m_phone, m_service->latestCode(m_phone))), QStringLiteral("code-expired"));
    QCOMPARE(problemOf(typeCode(device, "+8613900000000", "123456")), QStringLiteral("code-expired"));
}

void ServerRegistrationTest::codesHaveFiveTries()
{
    const TestDevice device;
    askForCode(device, m_phone);
    for (int left = 4; left >= 0; --left) {
        const Response response = typeCode(device, m_phone, wrongCode(m_phone));
        QCOMPARE(problemOf(response), QStringLiteral("code-wrong"));
        QCOMPARE(bodyOf(response).at("triesLeft").as_int64(), std::int64_t(left));
    }
    const Response response = typeCode(device, m_phone, m_service->latestCode(m_phone));
    QCOMPARE(problemOf(response), QStringLiteral("code-tries-used"));
    QCOMPARE(bodyOf(response).at("triesLeft").as_int64(), std::int64_t(0));
}

void ServerRegistrationTest::resendWaitsAndKeepsFailures()
{
    const TestDevice device;
    askForCode(device, m_phone);
    const std::string first = m_service->latestCode(m_phone);
    const Response tooSoon = askForCode(device, m_phone);
    QCOMPARE(problemOf(tooSoon), QStringLiteral("rate-limited"));
    const int wait = std::stoi(headerOf(tooSoon, "Retry-After"));
    QVERIFY(wait > 50 && wait <= 60);
    for (int count = 0; count < 3; ++count)
        typeCode(device, m_phone, wrongCode(m_phone));
    m_service->advance(std::chrono::seconds(60));
    QCOMPARE(askForCode(device, m_phone).status, 202);
    const Response wrong = typeCode(device, m_phone, wrongCode(m_phone));
    QCOMPARE(bodyOf(wrong).at("triesLeft").as_int64(), std::int64_t(1));
    if (first != m_service->latestCode(m_phone))
        QCOMPARE(problemOf(typeCode(device, m_phone, first)), QStringLiteral("code-wrong"));
    // Once it has expired, another code starts afresh.
    m_service->advance(std::chrono::seconds(301));
    askForCode(device, m_phone);
    QCOMPARE(typeCode(device, m_phone, m_service->latestCode(m_phone)).status, 200);
}

void ServerRegistrationTest::fiveSendsAnHour()
{
    const TestDevice device;
    for (int count = 0; count < 5; ++count) {
        QCOMPARE(askForCode(device, m_phone).status, 202);
        // Once it has arrived: what is late for its code is not delivered any more.
        QCOMPARE(m_service->messagesTo(m_phone).size(), std::size_t(count + 1));
        m_service->advance(std::chrono::seconds(61));
    }
    QCOMPARE(problemOf(askForCode(device, m_phone)), QStringLiteral("rate-limited"));
    QCOMPARE(m_service->messagesTo(m_phone).size(), std::size_t(5));
    m_service->advance(std::chrono::minutes(55));
    QCOMPARE(askForCode(device, m_phone).status, 202);
}

void ServerRegistrationTest::codeWorksOnce()
{
    const TestDevice device;
    askForCode(device, m_phone);
    const std::string code = m_service->latestCode(m_phone);
    QCOMPARE(typeCode(device, m_phone, code).status, 200);
    QCOMPARE(problemOf(typeCode(device, m_phone, code)), QStringLiteral("code-expired"));
}

void ServerRegistrationTest::phoneInUseIsToldByMessageOnly()
{
    TestPerson chen(*m_service, m_phone, "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    m_service->advance(std::chrono::minutes(2));
    const TestDevice stranger;
    const object known = bodyOf(askForCode(stranger, m_phone));
    const object unknown = bodyOf(askForCode(stranger, "+8613900002468"));
    QCOMPARE(known.size(), unknown.size());
    QVERIFY(known.contains("resendAt") && unknown.contains("resendAt"));
    QVERIFY(QString::fromStdString(m_service->messagesTo(m_phone).back()).contains(QStringLiteral("已有账户")));
}

void ServerRegistrationTest::unknownPhoneGetsNoSignInMessage()
{
    const TestDevice device;
    QCOMPARE(askForCode(device, m_phone, "sign-in").status, 202);
    QVERIFY(m_service->messagesTo(m_phone).empty());
}

void ServerRegistrationTest::keyDerivationTellsNothing()
{
    TestPerson chen(*m_service, m_phone, "陈曦");
    chen.signUp();
    const auto ask = [&](const std::string &phone) {
        return bodyOf(
            m_service->send(TestDevice(), "POST", "/v1/key-derivation", serialize(object {{"phone", phone}})));
    };
    const object known = ask(m_phone);
    const object unknown = ask("+8613900002468");
    QCOMPARE(textOf(known, "salt"), std::string("c3Nzc3Nzc3Nzc3Nzc3Nzcw"));
    QCOMPARE(textOf(unknown, "salt").size(), std::size_t(22));
    QCOMPARE(ask("+8613900002468"), unknown);
    QVERIFY(textOf(ask("+8613900002469"), "salt") != textOf(unknown, "salt"));
    QCOMPARE(unknown.at("opsLimit"), known.at("opsLimit"));
    QCOMPARE(unknown.at("memLimit"), known.at("memLimit"));
}

void ServerRegistrationTest::badValuesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("pointer");
    const QString invalid = QStringLiteral("invalid");
    QTest::newRow("phone") << QStringLiteral("+8613800000001") << QStringLiteral("13800000001") << invalid
                           << QStringLiteral("/phone");
    QTest::newRow("name") << QStringLiteral("陈曦") << QStringLiteral("陈1") << QStringLiteral("name-invalid")
                          << QStringLiteral("/name");
    QTest::newRow("weak derivation") << QStringLiteral("268435456") << QStringLiteral("1024") << invalid
                                     << QStringLiteral("/password/memLimit");
    QTest::newRow("few passes") << QStringLiteral("\"opsLimit\":3") << QStringLiteral("\"opsLimit\":1") << invalid
                                << QStringLiteral("/password/opsLimit");
    QTest::newRow("platform") << QStringLiteral("\"linux\"") << QStringLiteral("\"Linux!\"") << invalid
                              << QStringLiteral("/device/platform");
    QTest::newRow("pin of another phone") << QStringLiteral("\"sealedPin\":\"") << QStringLiteral("\"sealedPin\":\"AAAA")
                                          << invalid << QStringLiteral("/sealedPin");
    QTest::newRow("unknown member") << QStringLiteral("\"device\":{") << QStringLiteral("\"device\":{\"colour\":1,")
                                    << QStringLiteral("malformed") << QStringLiteral("/device/colour");
}

void ServerRegistrationTest::badValuesAreRefusedWithTheirPlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, problem);
    QFETCH(QString, pointer);
    TestPerson chen(*m_service, m_phone, "陈曦");
    const QString good = QString::fromStdString(chen.registrationBody(chen.proveThePhone(chen.device, "register")));
    QString bad = good;
    QVERIFY(bad.contains(from));
    const Response response
        = m_service->send(chen.device, "POST", "/v1/registrations", bad.replace(from, to).toStdString());
    QCOMPARE(problemOf(response), problem);
    QCOMPARE(QString::fromStdString(textOf(bodyOf(response), "pointer")), pointer);
    QCOMPARE(m_service->send(chen.device, "POST", "/v1/registrations", good.toStdString()).status, 201);
}

void ServerRegistrationTest::logHoldsNothingPersonal()
{
    TestPerson chen(*m_service, m_phone, "陈曦");
    chen.signUp();
    const QString log = QString::fromStdString(m_service->logText());
    QVERIFY(log.contains(QStringLiteral("/v1/registrations")));
    for (const std::string &secret : {m_phone, chen.name, chen.accountId, chen.device.accessToken, chen.device.keyId(),
             m_service->latestCode(m_phone), std::string("127.0.0.1")})
        QVERIFY2(!log.contains(QString::fromStdString(secret)), secret.c_str());
}

QTEST_GUILESS_MAIN(ServerRegistrationTest)
#include "tst_serverregistration.moc"

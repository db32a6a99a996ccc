// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/crashworld.h"
#include "tests/server/testdatabases.h"
#include "tests/support/figure.h"

#include <QTest>

#include <sodium.h>

#include <map>
#include <set>

using namespace BillfoldService;
using boost::json::object;

namespace {

constexpr std::int64_t minor = 500;

} // namespace

/// A service that dies by SIGKILL while money goes into transit, lands, or is called back: on both databases the money is in
/// one place, before and after.
class ServiceTransferCrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void leavesWithItsLandingOrNotAtAll();
    void comesBackOnce_data(); // before the clocks of service and machine part
    void comesBackOnce();
    void landsOnce_data();
    void landsOnce();
    void cleanupTestCase();

private:
    [[nodiscard]] CrashWorld &world();
    /// A transfer that has left, for two hours; its id.
    [[nodiscard]] std::string sendLater();
    [[nodiscard]] std::optional<Response> callBack(const std::string &id);
    [[nodiscard]] QString disagreement();

    TestDatabases m_databases;
    std::map<QString, std::unique_ptr<CrashWorld>> m_worlds; ///< one for each kind of database
    std::set<QString> m_passed;
};

CrashWorld &ServiceTransferCrashesTest::world()
{
    QFETCH_GLOBAL(QString, databaseKind);
    auto &world = m_worlds[databaseKind];
    if (!world)
        world = std::make_unique<CrashWorld>(m_databases.create());
    return *world;
}

QString ServiceTransferCrashesTest::disagreement()
{
    return world().service.process.check().value_or(QString());
}

std::string ServiceTransferCrashesTest::sendLater()
{
    TestPerson &chen = world().chen;
    chen.signIn(chen.device, chen.proof);
    const std::string body = chen.transferBody(chen.payeeIdOf(world().wang.phone), minor, {}, "after-2h");
    const object answer = bodyOf(chen.transfer(body, TestPerson::freshKey(), chen.approvalFor(body)));
    return answer.contains("transfer") ? textOf(answer.at("transfer").as_object(), "id") : std::string();
}

std::optional<Response> ServiceTransferCrashesTest::callBack(const std::string &id)
{
    return world().send(world().chen, "POST", "/v1/transfers/" + id + "/call-back", {});
}

void ServiceTransferCrashesTest::leavesWithItsLandingOrNotAtAll()
{
    CrashWorld &here = world();
    TestPerson &chen = here.chen;
    const std::int64_t before = chen.balance();
    const std::string body = chen.transferBody(chen.payeeIdOf(here.wang.phone), minor, {}, "after-2h");
    const std::string key = TestPerson::freshKey();
    const std::string approval = chen.approvalFor(body);
    const HeaderFields headers {{"idempotency-key", key}, {"billfold-approval", approval}};
    QVERIFY(here.restart(QStringLiteral("landing-scheduled")));
    QVERIFY(!here.send(chen, "POST", "/v1/transfers", body, headers));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    QCOMPARE(here.number("SELECT count(*) FROM due_work"), 0LL);
    QCOMPARE(here.number("SELECT count(*) FROM transfers"), 0LL);
    QVERIFY(here.restart());
    QCOMPARE(chen.balance(), before);
    QCOMPARE(chen.transfer(body, key, approval).status, 201);
    QCOMPARE(chen.balance(), before - minor);
    QCOMPARE(here.number("SELECT count(*) FROM due_work"), 1LL);
    QCOMPARE(disagreement(), QString());
    m_passed.insert(QStringLiteral("landing-scheduled"));
}

void ServiceTransferCrashesTest::landsOnce_data()
{
    QTest::addColumn<bool>("isCommitted");
    for (const char *point : {"work-taken", "transfer-left-transit", "work-executed", "work-removed"})
        QTest::newRow(point) << false;
    QTest::newRow("work-committed") << true;
}

void ServiceTransferCrashesTest::landsOnce()
{
    QFETCH(bool, isCommitted);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    CrashWorld &here = world();
    const std::string landed = "SELECT count(*) FROM movements WHERE kind = 'transfer-in'";
    QVERIFY(here.service.process.advanceClock(QStringLiteral("3h"))); // what waits of earlier rows
    QTRY_COMPARE_WITH_TIMEOUT(here.number("SELECT count(*) FROM due_work"), 0LL, 20'000);
    const long long before = here.number(landed);
    const std::string id = sendLater();
    QVERIFY(!id.empty());
    QVERIFY(here.restart(point));
    QVERIFY(here.service.process.advanceClock(QStringLiteral("2h")));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    QCOMPARE(here.number(landed), before + isCommitted);
    QCOMPARE(here.number("SELECT count(*) FROM due_work"), isCommitted ? 0LL : 1LL);
    QCOMPARE(disagreement(), QString());
    QVERIFY(here.restart());
    QTRY_COMPARE_WITH_TIMEOUT(here.number("SELECT count(*) FROM due_work"), 0LL, 20'000);
    QCOMPARE(here.number(landed), before + 1);
    QCOMPARE(here.number("SELECT count(*) FROM transfers WHERE state = 'landed' AND id = '" + id + '\''), 1LL);
    QCOMPARE(disagreement(), QString());
    m_passed.insert(point);
}

void ServiceTransferCrashesTest::comesBackOnce_data()
{
    QTest::addColumn<bool>("isCommitted");
    QTest::newRow("transfer-left-transit") << false;
    QTest::newRow("call-back-committed") << true;
}

void ServiceTransferCrashesTest::comesBackOnce()
{
    QFETCH(bool, isCommitted);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    CrashWorld &here = world();
    const std::string returned = "SELECT count(*) FROM movements WHERE kind = 'transfer-returned'";
    const long long before = here.number(returned);
    const std::string id = sendLater();
    QVERIFY(!id.empty());
    const std::int64_t balance = here.chen.balance();
    QVERIFY(here.restart(point));
    QVERIFY(!callBack(id));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    QCOMPARE(here.number(returned), before + isCommitted);
    QCOMPARE(disagreement(), QString());
    QVERIFY(here.restart());
    const auto again = callBack(id); // nobody has heard of the first
    QVERIFY(again && again->status == 200);
    QCOMPARE(here.number(returned), before + 1);
    QCOMPARE(here.chen.balance(), balance + minor);
    QCOMPARE(disagreement(), QString());
    m_passed.insert(point);
}

void ServiceTransferCrashesTest::cleanupTestCase()
{
    m_worlds.clear();
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.transfer-crash-points"), double(m_passed.size()),
        QStringLiteral("points"), Billfold::AtLeast {7}));
}

QTEST_GUILESS_MAIN(ServiceTransferCrashesTest)
#include "tst_servicetransfercrashes.moc"

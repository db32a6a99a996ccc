// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bankclient.h"
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"
#include "tests/support/figure.h"

#include <QTest>

#include <sodium.h>

#include <memory>
#include <set>

using namespace BillfoldService;

/// A transfer during which the service dies by SIGKILL, at each of its crash points, on both databases. It is started
/// again, and the same transfer sent again.
class ServiceCrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void transferIsTakenOnce_data();
    void transferIsTakenOnce();
    void cleanupTestCase();

private:
    /// Two people at a service of their own, for each kind of database.
    struct World
    {
        explicit World(const QString &databaseAddress);
        std::unique_ptr<ProcessService> service;
        std::unique_ptr<TestPerson> chen;
        std::unique_ptr<TestPerson> wang;
    };

    [[nodiscard]] World &world();
    [[nodiscard]] static bool restart(World &world, const QString &crashPoint);

    TestDatabases m_databases;
    std::map<QString, std::unique_ptr<World>> m_worlds;
    std::set<QString> m_passed;
    int m_doubleDebits = 0;
};

ServiceCrashesTest::World::World(const QString &databaseAddress)
    : service(std::make_unique<ProcessService>(databaseAddress))
{
    if (!service->process.start())
        qFatal("the service does not start");
    chen = std::make_unique<TestPerson>(*service, "+8613800000001", "陈曦");
    wang = std::make_unique<TestPerson>(*service, "+8613700009015", "王小明");
    chen->signUp();
    wang->signUp();
    if (!service->process.credit(QString::fromStdString(chen->phone), QStringLiteral("1000.00")))
        qFatal("nobody gets money");
}

ServiceCrashesTest::World &ServiceCrashesTest::world()
{
    QFETCH_GLOBAL(QString, databaseKind);
    auto &world = m_worlds[databaseKind];
    if (!world)
        world = std::make_unique<World>(m_databases.create());
    return *world;
}

bool ServiceCrashesTest::restart(World &world, const QString &crashPoint)
{
    world.service->process.stop();
    world.service->process.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), crashPoint);
    return world.service->process.start();
}

void ServiceCrashesTest::transferIsTakenOnce_data()
{
    enum { Nothing, Everything };
    QTest::addColumn<bool>("isCommitted");
    for (const char *name : {"request-read", "looked-up", "key-reserved", "nonce-claimed", "approval-consumed",
             "balances-checked", "booked", "transfer-written", "answer-stored", "before-commit"})
        QTest::newRow(name) << bool(Nothing);
    for (const char *name : {"committed", "announced", "answer-half-written"})
        QTest::newRow(name) << bool(Everything);
}

void ServiceCrashesTest::transferIsTakenOnce()
{
    QFETCH(bool, isCommitted);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    World &here = world();
    const std::int64_t mine = here.chen->balance();
    const std::int64_t theirs = here.wang->balance();
    const std::string body = here.chen->transferBody(here.chen->payeeIdOf(here.wang->phone), 100);
    const std::string approval = here.chen->approvalFor(body);
    const HeaderFields headers {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", approval}};
    const auto send = [&] {
        HttpLine line(here.service->process.port());
        return line.exchange(BankClient::sign(*here.chen, "POST", "/v1/transfers", body, headers));
    };
    QVERIFY(restart(here, point));
    QVERIFY(!send());
    QVERIFY2(here.service->process.waitForCrash(), "the service lives on");

    QVERIFY(restart(here, {}));
    const auto answer = send();
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(headerOf(*answer, "Idempotent-Replayed"), std::string(isCommitted ? "true" : ""));
    QCOMPARE(send()->body, answer->body);
    m_doubleDebits += here.chen->balance() < mine - 100;
    QCOMPARE(here.chen->balance(), mine - 100);
    QCOMPARE(here.wang->balance(), theirs + 100);
    const auto disagreement = here.service->process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
    m_passed.insert(point);
}

void ServiceCrashesTest::cleanupTestCase()
{
    m_worlds.clear();
    const bool isEnough = Billfold::printFigure(QStringLiteral("faults.service.crash-points"), double(m_passed.size()),
        QStringLiteral("points"), Billfold::AtLeast {13});
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.crash-double-debits"), m_doubleDebits,
        QStringLiteral("payments"), Billfold::AtMost {0}));
    QVERIFY(isEnough);
}

QTEST_GUILESS_MAIN(ServiceCrashesTest)
#include "tst_servicecrashes.moc"

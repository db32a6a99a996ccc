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

constexpr std::int64_t orderMinor = 2'000;
constexpr const char *cardNumber = "6214830000001239";
const std::string openOperations
    = "SELECT count(*) FROM funding_operations WHERE state NOT IN ('succeeded', 'failed', 'reversed')";
const std::string atTheBank = "SELECT count(*) FROM sandbox_bank_orders WHERE state = 'done'";

} // namespace

/// A service that dies by SIGKILL at each step of a top-up and of a withdrawal, on both databases: the bank executes each
/// order once, and the wallet's books agree with the bank's.
class ServiceFundingCrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void orderIsExecutedOnce_data();
    void orderIsExecutedOnce();
    void refusedWithdrawalComesBackOnce_data();
    void refusedWithdrawalComesBackOnce();
    void cleanupTestCase();

private:
    struct World
    {
        std::unique_ptr<CrashWorld> crash;
        std::string sourceId;
    };

    [[nodiscard]] World &world();
    [[nodiscard]] static std::string bindCard(CrashWorld &here);
    /// Approves and sends; nothing when the service dies of it.
    [[nodiscard]] std::optional<Response> order(const std::string &path, const std::string &body, const std::string &key);
    [[nodiscard]] std::string orderBody();
    [[nodiscard]] bool instructBank(const QString &answer);

    TestDatabases m_databases;
    std::map<QString, World> m_worlds; ///< one for each kind of database
    std::set<QString> m_passed;
};

ServiceFundingCrashesTest::World &ServiceFundingCrashesTest::world()
{
    QFETCH_GLOBAL(QString, databaseKind);
    World &world = m_worlds[databaseKind];
    if (!world.crash) {
        world.crash = std::make_unique<CrashWorld>(m_databases.create());
        world.sourceId = bindCard(*world.crash);
    }
    return world;
}

std::string ServiceFundingCrashesTest::bindCard(CrashWorld &here)
{
    const std::string secret = boost::json::serialize(object {{"number", cardNumber}, {"expires", "2031-08"}});
    const object request {{"sealedAccount", seal(here.service.sealKey(), "billfold:card:" + here.chen.phone, secret)},
        {"phone", here.chen.phone}};
    const auto begun = here.send(here.chen, "POST", "/v1/card-bindings", boost::json::serialize(request));
    if (!begun)
        return {};
    const object code {{"code", here.service.latestCode(here.chen.phone)}};
    const auto bound = here.send(here.chen, "POST",
        "/v1/card-bindings/" + textOf(bodyOf(*begun), "bindingId") + "/confirm", boost::json::serialize(code));
    return bound ? textOf(bodyOf(*bound), "id") : std::string();
}

std::string ServiceFundingCrashesTest::orderBody()
{
    return boost::json::serialize(object {{"sourceId", world().sourceId},
        {"amount", object {{"currency", "CNY"}, {"minor", orderMinor}}},
        {"notAfter", toRfc3339(world().crash->service.now() + std::chrono::minutes(15))}});
}

std::optional<Response> ServiceFundingCrashesTest::order(
    const std::string &path, const std::string &body, const std::string &key)
{
    CrashWorld &here = *world().crash;
    const Response approval = here.chen.approve(TestDevice::intentHash(path, body), here.chen.pin);
    return here.send(here.chen, "POST", path, body,
        {{"idempotency-key", key}, {"billfold-approval", textOf(bodyOf(approval), "approvalId")}});
}

bool ServiceFundingCrashesTest::instructBank(const QString &answer)
{
    return world().crash->service.process.instructBank({QStringLiteral("--answer"), answer});
}

void ServiceFundingCrashesTest::orderIsExecutedOnce_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("path");
    for (const char *point :
        {"funding-booked", "operation-claimed", "bank-answered", "bank-reply-booked", "bank-reply-committed"}) {
        for (const char *path : {"/v1/top-ups", "/v1/withdrawals"})
            QTest::addRow("%s %s", point, path) << QString::fromLatin1(point) << QString::fromLatin1(path);
    }
}

void ServiceFundingCrashesTest::orderIsExecutedOnce()
{
    QFETCH(QString, point);
    QFETCH(QString, path);
    CrashWorld &here = *world().crash;
    QVERIFY(here.restart());
    QVERIFY(instructBank(QStringLiteral("succeed")));
    const std::int64_t before = here.chen.balance();
    const long long executed = here.number(atTheBank);
    const std::string body = orderBody();
    const std::string key = TestPerson::freshKey();
    QVERIFY(here.restart(point));
    static_cast<void>(order(path.toStdString(), body, key));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");

    QVERIFY(here.restart());
    const auto again = order(path.toStdString(), body, key);
    QVERIFY(again.has_value());
    QCOMPARE(again->status, 202);
    // Whoever had claimed it is given up.
    if (point != QLatin1String("funding-booked") && point != QLatin1String("bank-reply-committed"))
        QVERIFY(here.service.process.advanceClock(QStringLiteral("31s")));
    QTRY_COMPARE_WITH_TIMEOUT(here.number(openOperations), 0LL, 20'000);
    QCOMPARE(here.number(atTheBank), executed + 1);
    QCOMPARE(here.chen.balance(), path == QLatin1String("/v1/top-ups") ? before + orderMinor : before - orderMinor);
    const auto disagreement = here.service.process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
    m_passed.insert(point);
}

void ServiceFundingCrashesTest::refusedWithdrawalComesBackOnce_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"bank-reply-committed", "work-taken", "work-executed", "work-removed", "work-committed"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void ServiceFundingCrashesTest::refusedWithdrawalComesBackOnce()
{
    QFETCH(QString, point);
    CrashWorld &here = *world().crash;
    QVERIFY(here.restart());
    QVERIFY(instructBank(QStringLiteral("account-closed")));
    const std::int64_t before = here.chen.balance();
    const std::string body = orderBody();
    const std::string key = TestPerson::freshKey();
    QVERIFY(here.restart(point));
    static_cast<void>(order("/v1/withdrawals", body, key));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");

    QVERIFY(here.restart());
    const auto again = order("/v1/withdrawals", body, key);
    QVERIFY(again.has_value());
    QCOMPARE(again->status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(here.number(openOperations), 0LL, 20'000);
    QCOMPARE(here.chen.balance(), before);
    const auto disagreement = here.service.process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
}

void ServiceFundingCrashesTest::cleanupTestCase()
{
    m_worlds.clear();
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.funding-crash-points"), double(m_passed.size()),
        QStringLiteral("points"), Billfold::AtLeast {5}));
}

QTEST_GUILESS_MAIN(ServiceFundingCrashesTest)
#include "tst_servicefundingcrashes.moc"

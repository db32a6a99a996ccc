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

/// A transfer, a purchase, or a void, during which the service dies by SIGKILL, at each of its crash points, on both databases. It is
/// started again, and the same sent again.
class ServiceCrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void transferIsTakenOnce_data();
    void transferIsTakenOnce();
    void purchaseIsTakenOnce_data();
    void purchaseIsTakenOnce();
    void voidEndsInOneOutcome_data();
    void voidEndsInOneOutcome();
    void cleanupTestCase();

private:
    /// A transfer of 1.00 from Chen to Wang under a fresh key, or a purchase of as much by a code.
    struct Payment
    {
        explicit Payment(CrashWorld &here);
        Payment(CrashWorld &here, const QString &code);
        [[nodiscard]] std::optional<Response> send() const;
        /// What the service then keeps: {status, httpStatus, response}.
        [[nodiscard]] std::optional<Response> sendVoid() const;

        CrashWorld &world;
        std::string path;
        std::string body;
        std::string key;
        std::string approval;
        std::int64_t chenBefore;
        std::int64_t wangBefore;
    };

    [[nodiscard]] CrashWorld &world();
    void compareBooks(const Payment &payment, std::int64_t paid);

    TestDatabases m_databases;
    std::map<QString, std::unique_ptr<CrashWorld>> m_worlds; ///< one for each kind of database
    std::set<QString> m_passed;
    int m_doubleDebits = 0;
};

ServiceCrashesTest::Payment::Payment(CrashWorld &here)
    : world(here)
    , path("/v1/transfers")
    , body(here.chen.transferBody(here.chen.payeeIdOf(here.wang.phone), 100))
    , key(TestPerson::freshKey())
    , approval(here.chen.approvalFor(body))
    , chenBefore(here.chen.balance())
    , wangBefore(here.wang.balance())
{
}

ServiceCrashesTest::Payment::Payment(CrashWorld &here, const QString &code)
    : world(here)
    , path("/v1/purchases")
    , body(here.chen.purchaseBody(code.toStdString(), 100))
    , key(TestPerson::freshKey())
    , approval(here.chen.approvalFor(body, path))
    , chenBefore(here.chen.balance())
    , wangBefore(here.wang.balance())
{
}

std::optional<Response> ServiceCrashesTest::Payment::send() const
{
    return world.send(
        world.chen, "POST", path, body, {{"idempotency-key", key}, {"billfold-approval", approval}});
}

std::optional<Response> ServiceCrashesTest::Payment::sendVoid() const
{
    return world.send(world.chen, "POST", "/v1/payments/" + key + "/void",
        boost::json::serialize(object {{"intentHash", TestDevice::intentHash(path, body)}}));
}

CrashWorld &ServiceCrashesTest::world()
{
    QFETCH_GLOBAL(QString, databaseKind);
    auto &world = m_worlds[databaseKind];
    if (!world)
        world = std::make_unique<CrashWorld>(m_databases.create());
    return *world;
}

void ServiceCrashesTest::compareBooks(const Payment &payment, std::int64_t paid)
{
    CrashWorld &here = payment.world;
    m_doubleDebits += here.chen.balance() < payment.chenBefore - paid;
    QCOMPARE(here.chen.balance(), payment.chenBefore - paid);
    QCOMPARE(here.wang.balance(), payment.wangBefore + (payment.path == "/v1/transfers" ? paid : 0));
    const auto disagreement = here.service.process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
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
    CrashWorld &here = world();
    const Payment payment(here);
    QVERIFY(here.restart(point));
    QVERIFY(!payment.send());
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");

    QVERIFY(here.restart());
    const auto answer = payment.send();
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(headerOf(*answer, "Idempotent-Replayed"), std::string(isCommitted ? "true" : ""));
    QCOMPARE(payment.send()->body, answer->body);
    compareBooks(payment, 100);
    m_passed.insert(point);
}

void ServiceCrashesTest::purchaseIsTakenOnce_data()
{
    QTest::addColumn<bool>("isCommitted");
    for (const char *name : {"merchant-code-claimed", "purchase-written", "before-commit"})
        QTest::newRow(name) << false;
    QTest::newRow("committed") << true;
}

/// A code for one payment is free again where the service died, and used up where it had committed.
void ServiceCrashesTest::purchaseIsTakenOnce()
{
    QFETCH(bool, isCommitted);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    CrashWorld &here = world();
    const QString code = here.service.process.addCode(
        here.service.process.addMerchant(u"CAFE"_qs, u"dining"_qs, u"HANGZHOU"_qs), {u"--amount"_qs, u"1.00"_qs});
    const Payment payment(here, code);
    QVERIFY(here.restart(point));
    QVERIFY(!payment.send());
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");

    QVERIFY(here.restart());
    QCOMPARE(problemOf(here.chen.readCode(code.toStdString())), isCommitted ? u"merchant-code-used"_qs : QString());
    const auto answer = payment.send();
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(headerOf(*answer, "Idempotent-Replayed"), std::string(isCommitted ? "true" : ""));
    QCOMPARE(payment.send()->body, answer->body);
    QCOMPARE(problemOf(here.chen.readCode(code.toStdString())), u"merchant-code-used"_qs);
    compareBooks(payment, 100);
    m_passed.insert(point);
}

/// What comes first after the crash decides, unless the tombstone was committed, or the payment before it.
void ServiceCrashesTest::voidEndsInOneOutcome_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("first");
    const auto crash = [](const char *point, const char *first, const char *outcome) {
        QTest::addRow("%s, then the %s", point, first)
            << QString::fromLatin1(point) << QString::fromLatin1(outcome) << QString::fromLatin1(first);
    };
    for (const char *point : {"request-read", "void-key-reserved", "tombstone-stored"}) {
        crash(point, "payment", "SETTLED");
        crash(point, "void", "VOID");
    }
    for (const char *point : {"void-committed", "answer-half-written"}) {
        crash(point, "payment", "VOID");
        crash(point, "void", "VOID");
        QTest::addRow("%s, after the payment", point)
            << QString::fromLatin1(point) << QStringLiteral("SETTLED") << QStringLiteral("before");
    }
}

void ServiceCrashesTest::voidEndsInOneOutcome()
{
    QFETCH(QString, point);
    QFETCH(QString, outcome);
    QFETCH(QString, first);
    CrashWorld &here = world();
    const Payment payment(here);
    if (first == QLatin1String("before"))
        QCOMPARE(payment.send()->status, 201);
    QVERIFY(here.restart(point));
    QVERIFY(!payment.sendVoid());
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");

    QVERIFY(here.restart());
    const auto early = first == QLatin1String("void") ? payment.sendVoid() : std::nullopt;
    const auto answer = payment.send();
    const auto kept = payment.sendVoid();
    QVERIFY(answer && kept);
    QCOMPARE(kept->status, 200);
    QCOMPARE(QString::fromStdString(textOf(bodyOf(*kept), "status")), outcome);
    QCOMPARE(early.value_or(*kept).body, kept->body);
    const bool isSettled = outcome == QLatin1String("SETTLED");
    QCOMPARE(answer->status, isSettled ? 201 : 410);
    QVERIFY(bodyOf(*answer) == bodyOf(*kept).at("response").as_object());
    QCOMPARE(payment.send()->body, answer->body);
    compareBooks(payment, isSettled ? 100 : 0);
    m_passed.insert(point);
}

void ServiceCrashesTest::cleanupTestCase()
{
    m_worlds.clear();
    const bool isEnough = Billfold::printFigure(QStringLiteral("faults.service.crash-points"), double(m_passed.size()),
        QStringLiteral("points"), Billfold::AtLeast {18});
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.crash-double-debits"), m_doubleDebits,
        QStringLiteral("payments"), Billfold::AtMost {0}));
    QVERIFY(isEnough);
}

QTEST_GUILESS_MAIN(ServiceCrashesTest)
#include "tst_servicecrashes.moc"

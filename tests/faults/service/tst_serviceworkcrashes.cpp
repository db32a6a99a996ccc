// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/systemrandom.h"
#include "server/sandbox/credit.h"
#include "server/work/dueworkstore.h"
#include "tests/faults/service/crashworld.h"
#include "tests/server/testdatabases.h"
#include "tests/support/figure.h"

#include <QTest>

#include <sodium.h>

#include <map>
#include <set>

using namespace BillfoldService;

namespace {

constexpr std::int64_t pieceMinor = 500;
const std::string landedPieces = "SELECT count(*) FROM ledger_transactions WHERE cause LIKE 'sandbox-credit/%'";
const std::string waitingPieces = "SELECT count(*) FROM due_work";
const std::string waitingMessages = "SELECT count(*) FROM outbox";

} // namespace

/// What the service does by itself, and dies of by SIGKILL, at each of its crash points, on both databases.
class ServiceWorkCrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void workIsDoneOnce_data();
    void workIsDoneOnce();
    void replicasDoEachPieceOnce_data();
    void replicasDoEachPieceOnce();
    void messageIsSentOnce_data();
    void messageIsSentOnce();
    void cleanupTestCase();

private:
    [[nodiscard]] CrashWorld &world();
    /// Money for Chen that is due at once, under these keys.
    [[nodiscard]] bool announce(const std::vector<std::string> &keys);
    [[nodiscard]] std::int64_t messagesTo(const std::string &phone);

    TestDatabases m_databases;
    std::map<QString, std::unique_ptr<CrashWorld>> m_worlds; ///< one for each kind of database
    std::set<QString> m_passed;
    int m_phones = 0;
};

CrashWorld &ServiceWorkCrashesTest::world()
{
    QFETCH_GLOBAL(QString, databaseKind);
    auto &world = m_worlds[databaseKind];
    if (!world)
        world = std::make_unique<CrashWorld>(m_databases.create());
    return *world;
}

bool ServiceWorkCrashesTest::announce(const std::vector<std::string> &keys)
{
    const std::string payload = boost::json::serialize(
        boost::json::object {{"to", world().chen.phone}, {"minor", pieceMinor}, {"from", "银行"}, {"note", ""}});
    return world().write([&](Transaction &transaction) -> Result<void> {
        for (const std::string &key : keys)
            scheduleWork(transaction, {std::string(creditWorkKind), key, payload, transaction.now()});
        return {};
    });
}

std::int64_t ServiceWorkCrashesTest::messagesTo(const std::string &phone)
{
    return world().number("SELECT count(*) FROM sandbox_messages WHERE to_phone = '" + phone + '\'');
}

void ServiceWorkCrashesTest::workIsDoneOnce_data()
{
    enum { Nothing, Everything };
    QTest::addColumn<bool>("isCommitted");
    for (const char *name : {"work-taken", "work-executed", "work-removed"})
        QTest::newRow(name) << bool(Nothing);
    QTest::newRow("work-committed") << bool(Everything);
}

void ServiceWorkCrashesTest::workIsDoneOnce()
{
    QFETCH(bool, isCommitted);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    CrashWorld &here = world();
    const std::int64_t before = here.chen.balance();
    const long long landed = here.number(landedPieces);
    const std::vector<std::string> keys {TestPerson::freshKey() + "/1"};
    QVERIFY(here.restart(point));
    QVERIFY(announce(keys));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    // The effect and the end of the work are one.
    QCOMPARE(here.number(landedPieces), landed + isCommitted);
    QCOMPARE(here.number(waitingPieces), isCommitted ? 0LL : 1LL);

    QVERIFY(here.restart());
    QTRY_COMPARE_WITH_TIMEOUT(here.number(waitingPieces), 0LL, 20'000);
    QCOMPARE(here.chen.balance(), before + pieceMinor);
    QVERIFY(announce(keys)); // a key is done once, whoever schedules it again
    QTRY_COMPARE_WITH_TIMEOUT(here.number(waitingPieces), 0LL, 20'000);
    QCOMPARE(here.number(landedPieces), landed + 1);
    QCOMPARE(here.chen.balance(), before + pieceMinor);
    const auto disagreement = here.service.process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
    m_passed.insert(point);
}

void ServiceWorkCrashesTest::replicasDoEachPieceOnce_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"work-taken", "work-executed", "work-removed", "work-committed"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

/// One of two replicas dies over its third piece.
void ServiceWorkCrashesTest::replicasDoEachPieceOnce()
{
    QFETCH(QString, point);
    constexpr int pieces = 40;
    CrashWorld &here = world();
    const std::int64_t before = here.chen.balance();
    const long long landed = here.number(landedPieces);
    std::vector<std::string> keys;
    for (int piece = 1; piece <= pieces; ++piece)
        keys.push_back(TestPerson::freshKey() + "/1");
    ProcessService other(here.service.process.databaseAddress(), here.service.process.keyFile());
    QVERIFY(here.restart(point + QLatin1String(":3")));
    QVERIFY(other.process.start());
    QVERIFY(announce(keys));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    QTRY_COMPARE_WITH_TIMEOUT(here.number(waitingPieces), 0LL, 30'000);
    QVERIFY(other.process.isRunning());
    QCOMPARE(here.number(landedPieces), landed + pieces);
    QVERIFY(here.restart());
    QVERIFY(announce(keys));
    QTRY_COMPARE_WITH_TIMEOUT(here.number(waitingPieces), 0LL, 30'000);
    QCOMPARE(here.number(landedPieces), landed + pieces);
    QCOMPARE(here.chen.balance(), before + pieces * pieceMinor);
    const auto disagreement = here.service.process.check();
    QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
}

void ServiceWorkCrashesTest::messageIsSentOnce_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("waiting");
    QTest::newRow("message-claimed") << 0 << 1;
    QTest::newRow("message-sent") << 1 << 1;
    QTest::newRow("message-removed") << 1 << 0;
}

/// At least once to the gateway, and the sandbox's knows a message that comes again.
void ServiceWorkCrashesTest::messageIsSentOnce()
{
    QFETCH(int, sent);
    QFETCH(int, waiting);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    CrashWorld &here = world();
    const std::string phone = "+861360000000" + std::to_string(m_phones++);
    QVERIFY(here.restart(point));
    // Whether it is answered before the courier dies is nobody's promise.
    const std::int64_t before = messagesTo(phone);
    static_cast<void>(here.send(TestPerson(here.service, phone, "李雷"), "POST", "/v1/codes",
        boost::json::serialize(boost::json::object {{"phone", phone}, {"purpose", "register"}})));
    QVERIFY2(here.service.process.waitForCrash(), "the service lives on");
    QCOMPARE(messagesTo(phone), before + sent);
    QCOMPARE(here.number(waitingMessages), static_cast<long long>(waiting));

    QVERIFY(here.restart());
    QVERIFY(here.service.process.advanceClock(QStringLiteral("31s"))); // whoever had claimed it is given up
    QTRY_COMPARE_WITH_TIMEOUT(here.number(waitingMessages), 0LL, 20'000);
    QCOMPARE(messagesTo(phone), before + 1);
    m_passed.insert(point);
}

void ServiceWorkCrashesTest::cleanupTestCase()
{
    m_worlds.clear();
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.work-crash-points"), double(m_passed.size()),
        QStringLiteral("points"), Billfold::AtLeast {7}));
}

QTEST_GUILESS_MAIN(ServiceWorkCrashesTest)
#include "tst_serviceworkcrashes.moc"

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bank.h"
#include "tests/faults/service/reverseproxy.h"
#include "tests/support/figure.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

#include <sodium.h>

using namespace BillfoldService;
using Billfold::PostgresCluster;

namespace {

constexpr std::size_t people = 12;
const QStringList options {QStringLiteral("--requests-per-minute"), QStringLiteral("1000000"),
    QStringLiteral("--log-level"), QStringLiteral("warning")};

void pause(std::mt19937_64 &engine, int most)
{
    QTest::qSleep(std::uniform_int_distribution<int>(1, most)(engine));
}

/// kill -9, a moment without it, and a start.
bool replace(ProcessService &service, std::mt19937_64 &engine)
{
    service.process.kill();
    pause(engine, 400);
    return service.process.start(options);
}

/// Two replicas over one PostgreSQL, which outlives them.
struct Replicas
{
    explicit Replicas(PostgresCluster &started)
        : cluster(started)
        , first(cluster.createDatabase())
        , second(first.process.databaseAddress(), first.process.keyFile())
    {
    }

    PostgresCluster &cluster;
    ProcessService first;
    ProcessService second;
};

} // namespace

/// The bank under load while its processes are killed: two replicas behind nginx, the database below them, and the
/// embedded database. With BILLFOLD_LONG=1 each of it several times.
class ServiceKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replicasAreKilled_data() { addRounds(); }
    void replicasAreKilled();
    void postgresStopsAtOnce_data() { addRounds(); }
    void postgresStopsAtOnce();
    void sqliteServiceIsKilled_data() { addRounds(); }
    void sqliteServiceIsKilled();
    void cleanupTestCase();

private:
    void addRounds() const;
    /// A round of load on replicas that are struck. `seedOffset` tells one kind of strike from the others.
    void runReplicas(std::uint64_t seedOffset, const std::function<bool(Replicas &, std::mt19937_64 &)> &strike);
    void finish(const Bank &bank);

    std::uint64_t m_seed = 0;
    int m_rounds = qEnvironmentVariableIntValue("BILLFOLD_LONG") == 1 ? 3 : 1;
    long long m_answered = 0;
    long long m_interrupted = 0;
    int m_strikes = 0;
    std::array<int, 4> m_findings {};
};

void ServiceKillsTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    m_seed = chooseSeed();
}

void ServiceKillsTest::addRounds() const
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < m_rounds; ++round)
        QTest::addRow("round %d", round) << round;
}

void ServiceKillsTest::finish(const Bank &bank)
{
    m_answered += bank.calls().answered;
    m_interrupted += bank.calls().interrupted;
    m_strikes += bank.strikes();
    for (std::size_t index = 0; index < m_findings.size(); ++index)
        m_findings[index] += bank.findings().count(static_cast<Finding>(index));
    qInfo("%lld calls answered, %lld interrupted, %d strikes", bank.calls().answered.load(),
        bank.calls().interrupted.load(), bank.strikes());
    QVERIFY2(bank.findings().count() == 0, bank.findings().text().c_str());
    QVERIFY(bank.strikes() > 2);
    QVERIFY(bank.calls().interrupted > 0);
}

void ServiceKillsTest::runReplicas(
    std::uint64_t seedOffset, const std::function<bool(Replicas &, std::mt19937_64 &)> &strike)
{
    QFETCH(int, round);
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    Replicas replicas(cluster);
    QVERIFY(replicas.first.process.start(options));
    QVERIFY(replicas.second.process.start(options));
    ReverseProxy proxy;
    QVERIFY2(
        proxy.start({replicas.first.process.port(), replicas.second.process.port()}), qPrintable(proxy.errorText()));
    Bank bank(replicas.first, people);
    bank.run(proxy.port(), m_seed + seedOffset + static_cast<unsigned>(round), 1'850,
        [&](std::mt19937_64 &engine) { return strike(replicas, engine); });
    finish(bank);
}

void ServiceKillsTest::replicasAreKilled()
{
    runReplicas(0, [](Replicas &replicas, std::mt19937_64 &engine) {
        return replace(engine() % 2 == 0 ? replicas.first : replicas.second, engine);
    });
}

void ServiceKillsTest::postgresStopsAtOnce()
{
    runReplicas(100, [](Replicas &replicas, std::mt19937_64 &engine) {
        replicas.cluster.kill();
        pause(engine, 400);
        return replicas.cluster.restart();
    });
}

void ServiceKillsTest::sqliteServiceIsKilled()
{
    QFETCH(int, round);
    QTemporaryDir directory;
    ProcessService service(QStringLiteral("sqlite:") + directory.filePath(QStringLiteral("service.db")));
    QVERIFY(service.process.start(options));
    Bank bank(service, people);
    bank.run(service.process.port(), m_seed + 200 + static_cast<unsigned>(round), 1'400,
        [&](std::mt19937_64 &engine) { return replace(service, engine); });
    finish(bank);
}

void ServiceKillsTest::cleanupTestCase()
{
    const auto keeps = [this](const QString &name, Finding finding) {
        return Billfold::printFigure(QStringLiteral("faults.service.") + name,
            m_findings[static_cast<std::size_t>(finding)], QStringLiteral("payments"), Billfold::AtMost {0});
    };
    const QString calls = QStringLiteral("calls");
    Billfold::printFigure(QStringLiteral("faults.service.strikes"), m_strikes, QStringLiteral("kills"));
    Billfold::printFigure(QStringLiteral("faults.service.interrupted"), double(m_interrupted), calls);
    const bool isEnough = Billfold::printFigure(
        QStringLiteral("faults.service.calls"), double(m_answered), calls, Billfold::AtLeast {50'000.0 * m_rounds});
    const bool paidOnce = keeps(QStringLiteral("double-debits"), Finding::DoubleDebit);
    const bool keptAll = keeps(QStringLiteral("lost-payments"), Finding::LostPayment);
    const bool agreed = keeps(QStringLiteral("disagreements"), Finding::Disagreement);
    const bool resolved = keeps(QStringLiteral("unresolved"), Finding::Unresolved);
    QVERIFY(isEnough && paidOnce && keptAll && agreed && resolved);
}

QTEST_GUILESS_MAIN(ServiceKillsTest)
#include "tst_servicekills.moc"

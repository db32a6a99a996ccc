// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many transfers a second go through the service, against the same transaction run by pgbench: one PostgreSQL, the
// same number of connections, the same tables, taking turns.
#include "tests/faults/service/bankclient.h"
#include "tests/server/processservice.h"
#include "tests/support/figure.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <sodium.h>

#include <deque>
#include <thread>

using namespace BillfoldService;
using Billfold::PostgresCluster;
using boost::json::object;
using boost::json::serialize;

namespace {

constexpr int clients = 8;
constexpr int transfersEach = 50; ///< of each client in each round
constexpr int rounds = 5; ///< after one that warms up
constexpr double least = 0.5;

struct Pair
{
    TestPerson payer;
    TestPerson payee;
    std::string deviceId = {};
    std::string payeeId = {};
};

class Rate
{
public:
    Rate(ProcessService &service, QString address)
        : m_service(service)
        , m_address(std::move(address))
        , m_sql(soci::postgresql, m_address.toStdString())
    {
    }

    void makePairs();
    /// Transfers a second. Nothing when one was not settled.
    [[nodiscard]] std::optional<double> throughService();
    [[nodiscard]] std::optional<double> throughPgbench(int round);

private:
    [[nodiscard]] Request prepare(Pair &pair);

    ProcessService &m_service;
    QString m_address;
    soci::session m_sql;
    std::deque<Pair> m_pairs;
    int m_prepared = 0;
};

void Rate::makePairs()
{
    m_sql << "CREATE TABLE bench_pairs (client INT PRIMARY KEY, payer TEXT, payee TEXT, lower_id TEXT, upper_id TEXT, "
             "device TEXT, intent_hash TEXT, receipt TEXT, response TEXT)";
    for (int client = 0; client < clients; ++client) {
        Pair &pair
            = m_pairs.emplace_back(Pair {TestPerson(m_service, "+86138" + std::to_string(10'000'000 + client), "陈曦"),
                TestPerson(m_service, "+86137" + std::to_string(10'000'000 + client), "王小明")});
        if (pair.payer.signUp().status != 201 || pair.payee.signUp().status != 201
            || !m_service.process.credit(QString::fromStdString(pair.payer.phone), QStringLiteral("20000.00")))
            qFatal("a person cannot be signed up");
        m_sql << "SELECT id FROM devices WHERE account_id = :id", soci::use(pair.payer.accountId),
            soci::into(pair.deviceId);
        pair.payeeId = pair.payer.payeeIdOf(pair.payee.phone);
        const auto &[lower, upper] = std::minmax(pair.payer.accountId, pair.payee.accountId);
        const Response example = pair.payer.pay(pair.payee.phone, 1);
        const std::string receipt = textOf(bodyOf(example).at("movement").as_object(), "receipt");
        m_sql << "INSERT INTO bench_pairs VALUES (:client, :payer, :payee, :lower, :upper, :device, repeat('a', 64), "
                 ":receipt, :response)",
            soci::use(client), soci::use(pair.payer.accountId), soci::use(pair.payee.accountId), soci::use(lower),
            soci::use(upper), soci::use(pair.deviceId), soci::use(receipt), soci::use(example.body);
    }
}

Request Rate::prepare(Pair &pair)
{
    const std::string number = std::to_string(++m_prepared);
    const std::string body = pair.payer.transferBody(pair.payeeId, 1, number);
    const std::string hash = TestDevice::intentHash("/v1/transfers", body);
    m_sql
        << "INSERT INTO approvals (id, account_id, device_id, intent_hash, expires_at) VALUES (:id, :account, :device, "
           ":hash, 9000000000000)",
        soci::use(number), soci::use(pair.payer.accountId), soci::use(pair.deviceId), soci::use(hash);
    return BankClient::sign(pair.payer, "POST", "/v1/transfers", body,
        {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", number}});
}

std::optional<double> Rate::throughService()
{
    std::vector<std::vector<Request>> requests(clients);
    m_sql << "BEGIN";
    for (std::size_t client = 0; client < clients; ++client) {
        for (int count = 0; count < transfersEach; ++count)
            requests[client].push_back(prepare(m_pairs[client]));
    }
    m_sql << "COMMIT";
    std::atomic<int> settled {0};
    std::vector<std::thread> threads;
    const auto start = std::chrono::steady_clock::now();
    for (const auto &mine : requests) {
        threads.emplace_back([&] {
            HttpLine line(m_service.process.port());
            for (const Request &request : mine) {
                const auto response = line.exchange(request);
                settled += response && response->status == 201;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    if (settled != clients * transfersEach)
        return std::nullopt;
    return settled / time.count();
}

std::optional<double> Rate::throughPgbench(int round)
{
    m_sql << "INSERT INTO approvals (id, account_id, device_id, intent_hash, expires_at) SELECT concat('pg', "
             "((:round * 100 + client) * 1000000::bigint + n)::text), payer, device, intent_hash, 9000000000000 "
             "FROM bench_pairs, generate_series(1, :each) n",
        soci::use(round), soci::use(transfersEach);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(PostgresCluster::program(QStringLiteral("pgbench")),
        {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("extended"), QStringLiteral("-c"),
            QString::number(clients), QStringLiteral("-j"), QString::number(clients), QStringLiteral("-t"),
            QString::number(transfersEach), QStringLiteral("--max-tries=100"), QStringLiteral("-D"),
            QStringLiteral("n=0"), QStringLiteral("-D"), QStringLiteral("round=%1").arg(round), QStringLiteral("-f"),
            QStringLiteral(BILLFOLD_PGBENCH_SCRIPT), m_address});
    process.waitForFinished(120'000);
    const QString output = QString::fromUtf8(process.readAll());
    static const QRegularExpression rate(QStringLiteral("tps = ([0-9.]+)"));
    const auto found = rate.match(output);
    if (process.exitCode() == 0 && found.hasMatch() && !output.contains(QLatin1String("ERROR")))
        return found.captured(1).toDouble();
    qWarning("%s", qPrintable(output.left(4000)));
    return std::nullopt;
}

/// A real service's tables are large and are read by index. A small one would be read as a whole, which at the level
/// SERIALIZABLE makes everybody wait for everybody: neither side's speed, but the conflicts would be measured.
void readByIndex(const QString &address)
{
    soci::session sql(soci::postgresql, address.toStdString());
    sql << "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    PostgresCluster cluster;
    if (sodium_init() < 0 || !cluster.start())
        qFatal("no PostgreSQL: %s", qPrintable(cluster.errorText()));
    const QString address = cluster.createDatabase();
    readByIndex(address);
    ProcessService service(address);
    if (!service.process.start({QStringLiteral("--workers"), QString::number(clients), QStringLiteral("--log-level"),
            QStringLiteral("warning"), QStringLiteral("--requests-per-minute"), QStringLiteral("1000000")}))
        return 1;
    Rate rate(service, address);
    rate.makePairs();
    Billfold::Samples ratios;
    Billfold::Samples served;
    for (int round = 0; round <= rounds; ++round) {
        const auto subject = rate.throughService();
        const auto floor = rate.throughPgbench(round);
        if (!subject || !floor) {
            qWarning("a transfer was not settled");
            return 1;
        }
        if (round == 0)
            continue;
        ratios.add(*subject / *floor);
        served.add(*subject);
    }
    Billfold::printFigure(QStringLiteral("service.transfers"), served.median(), QStringLiteral("per-second"));
    return Billfold::printFigure(QStringLiteral("service.transfers.against-pgbench"), ratios.median(),
               QStringLiteral("ratio"), Billfold::AtLeast {least})
        ? 0
        : 1;
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/database.h"

#include "server/base/planted.h"
#include "server/database/schemastore.h"
#include "server/database/sqlfailure.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <chrono>
#include <random>
#include <thread>

namespace BillfoldService {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

/// How long a transaction is repeated against others before the client is asked to try later.
constexpr milliseconds retryFor {5000};
constexpr milliseconds leasePatience {5000};
constexpr seconds retryAfter {1};

std::unique_ptr<soci::session> openSqlite(const std::string &file)
{
    auto session = std::make_unique<soci::session>(soci::sqlite3, "db=" + file);
    *session << "PRAGMA busy_timeout = 10000";
    // Debian 12's SQLite 3.40.1 can damage a write-ahead log when it is reset, so the journal is rolled back instead.
    *session << "PRAGMA journal_mode = DELETE";
    *session << "PRAGMA synchronous = FULL";
    *session << "PRAGMA foreign_keys = ON";
    return session;
}

std::unique_ptr<soci::session> openPostgreSql(const std::string &uri)
{
    auto session = std::make_unique<soci::session>(soci::postgresql, uri);
    *session << "SET lock_timeout = '2s'";
    *session << "SET client_min_messages = warning";
    if (isPlanted("commit-not-awaited"))
        *session << "SET synchronous_commit = off";
    return session;
}

std::unique_ptr<soci::session> openSession(const DatabaseAddress &address)
{
    return address.dialect == Dialect::Sqlite ? openSqlite(address.location) : openPostgreSql(address.location);
}

/// Random, so that those who collided do not meet again; longer each time, up to 32 ms.
void pauseBeforeRetry(int attempt)
{
    thread_local std::minstd_rand engine(
        static_cast<unsigned>(std::hash<std::thread::id>()(std::this_thread::get_id())));
    const int longest = 1000 << std::min(attempt, 5);
    std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(200, longest)(engine)));
}

void rollBack(ConnectionPool::Lease &lease)
{
    try {
        lease.session() << "ROLLBACK";
    } catch (const soci::soci_error &) {
        lease.discard();
    }
}

Problem toProblem(SqlFailure failure)
{
    const std::string detail = std::string("database: ") + describe(failure);
    switch (failure) {
    case SqlFailure::Serialization:
    case SqlFailure::UniqueViolation:
    case SqlFailure::LockTimeout:
        return Problem {.type = ProblemType::Conflict, .detail = detail, .retryAfter = retryAfter};
    case SqlFailure::ConnectionLost:
        return Problem {.type = ProblemType::Unavailable, .detail = detail, .retryAfter = retryAfter};
    case SqlFailure::Other:
        break;
    }
    return Problem {.type = ProblemType::Internal, .detail = detail};
}

} // namespace

Result<DatabaseAddress> parseDatabaseAddress(std::string_view text)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (text.starts_with(sqlite) && text.size() > sqlite.size())
        return DatabaseAddress {Dialect::Sqlite, std::string(text.substr(sqlite.size()))};
    if (text.starts_with("postgresql://") || text.starts_with("postgres://"))
        return DatabaseAddress {Dialect::PostgreSql, std::string(text)};
    return failure(ProblemType::Internal, "a database is sqlite:FILE or postgresql://…");
}

Database::Database(DatabaseAddress address, std::size_t connections, std::unique_ptr<Clock> clock)
    : m_address(std::move(address))
    , m_clock(std::move(clock))
    , m_readers(connections, [this] { return openSession(m_address); })
{
    if (m_address.dialect == Dialect::Sqlite)
        m_writer = std::make_unique<ConnectionPool>(1, [this] { return openSession(m_address); });
}

Result<std::unique_ptr<Database>> Database::open(
    const DatabaseAddress &address, std::size_t connections, std::unique_ptr<Clock> clock)
{
    std::unique_ptr<Database> database(new Database(address, connections, std::move(clock)));
    const auto migrated = database->write([](Transaction &transaction) { return migrate(transaction); });
    if (!migrated)
        return failure(migrated.error());
    return database;
}

std::unique_ptr<soci::session> Database::connect()
{
    return openSession(m_address);
}

void Database::begin(soci::session &session, Access access) const
{
    if (m_address.dialect == Dialect::Sqlite)
        session << (access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    else if (access == Access::Write)
        session << (isPlanted("balance-read-without-lock") ? "BEGIN" : "BEGIN ISOLATION LEVEL SERIALIZABLE");
    else
        session << "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

std::optional<Problem> Database::runErased(Access access, const ErasedWork &work)
{
    const auto deadline = steady_clock::now() + retryFor;
    std::optional<Problem> problem;
    for (int count = 1; attempt(access, work, problem) == Attempt::Again; ++count) {
        if (steady_clock::now() > deadline)
            break;
        pauseBeforeRetry(count);
    }
    return problem;
}

Database::Attempt Database::attempt(Access access, const ErasedWork &work, std::optional<Problem> &problem)
{
    std::unique_ptr<ConnectionPool::Lease> lease;
    bool began = false;
    bool committing = false;
    try {
        ConnectionPool &pool = access == Access::Write && m_writer ? *m_writer : m_readers;
        lease = pool.lease(leasePatience);
        if (!lease) {
            problem = toProblem(SqlFailure::LockTimeout);
            return Attempt::Done;
        }
        begin(lease->session(), access);
        began = true;
        Transaction transaction(lease->session(), m_address.dialect, *m_clock);
        problem = work(transaction);
        if (problem) {
            rollBack(*lease);
            return Attempt::Done;
        }
        committing = true;
        lease->session() << "COMMIT";
        return Attempt::Done;
    } catch (const soci::soci_error &error) {
        // What cannot even be opened has no SQLSTATE.
        const SqlFailure failure = lease ? classify(error) : SqlFailure::ConnectionLost;
        problem = toProblem(failure);
        if (lease && failure == SqlFailure::ConnectionLost)
            lease->discard();
        else if (lease && began)
            rollBack(*lease);
        // A connection that died while idle is replaced once more; one that died at the commit leaves the outcome open.
        const bool wasIdle = failure == SqlFailure::ConnectionLost && lease && !began;
        const bool lostRace = failure == SqlFailure::Serialization || failure == SqlFailure::UniqueViolation;
        if (committing && !lostRace)
            problem->type = ProblemType::Unavailable;
        if (committing && isPlanted("failed-commit-acknowledged"))
            problem.reset();
        return wasIdle || lostRace ? Attempt::Again : Attempt::Done;
    } catch (const std::exception &) {
        // A fault of ours. The connection must not go back into the pool with a transaction open.
        if (lease)
            lease->discard();
        problem = Problem {.type = ProblemType::Internal, .detail = "an exception inside of a transaction"};
        return Attempt::Done;
    }
}

void Database::notify(const std::string &channel, const std::string &payload)
{
    if (m_address.dialect != Dialect::PostgreSql)
        return;
    try {
        if (const auto lease = m_readers.lease(leasePatience))
            lease->session() << "SELECT pg_notify(:channel, :payload)", soci::use(channel), soci::use(payload);
    } catch (const soci::soci_error &) {
        // Nudges are allowed to get lost: clients and replicas poll as well.
        return;
    }
}

} // namespace BillfoldService

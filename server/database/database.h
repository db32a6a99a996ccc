// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/connectionpool.h"
#include "server/database/dialect.h"
#include "server/database/transaction.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

namespace BillfoldService {

/// Where the data is.
struct DatabaseAddress
{
    Dialect dialect = Dialect::Sqlite;
    std::string location = {}; ///< a file, or a libpq URI
};

/// Reads "sqlite:FILE" or "postgresql://…".
[[nodiscard]] Result<DatabaseAddress> parseDatabaseAddress(std::string_view text);

/// Runs transactions. Thread-safe; each runs on the calling thread, which waits for the disk.
///
/// PostgreSQL: serialisable, repeated when another transaction won. SQLite: a rollback journal, one writer connection
/// with BEGIN IMMEDIATE, and a few for reading. So work may run more than once: it must not have effects outside of
/// the transaction.
class Database
{
public:
    /// Opens the database and brings its schema up to date.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const DatabaseAddress &address, std::size_t connections, std::unique_ptr<Clock> clock);

    /// `work` is called with a Transaction & and returns a Result. Reading sees one state of the database.
    template <class Work> std::invoke_result_t<Work, Transaction &> read(Work work)
    {
        return run(Access::Read, std::move(work));
    }

    /// Commits when `work` returns a value and rolls back when it returns a problem. ProblemType::Conflict: somebody
    /// else held the same rows for too long, nothing was done. ProblemType::Unavailable: the database is away; when
    /// that happened at the commit, the outcome is unknown.
    template <class Work> std::invoke_result_t<Work, Transaction &> write(Work work)
    {
        return run(Access::Write, std::move(work));
    }

    /// Tells other replicas something, outside of any transaction. Does nothing on SQLite, and may get lost.
    void notify(const std::string &channel, const std::string &payload);
    /// A connection of one's own, for LISTEN. May throw soci::soci_error.
    [[nodiscard]] std::unique_ptr<soci::session> connect();

    [[nodiscard]] Dialect dialect() const { return m_address.dialect; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

private:
    enum class Access { Read, Write };
    enum class Attempt { Done, Again };
    using ErasedWork = std::function<std::optional<Problem>(Transaction &)>;

    Database(DatabaseAddress address, std::size_t connections, std::unique_ptr<Clock> clock);

    template <class Work> std::invoke_result_t<Work, Transaction &> run(Access access, Work work)
    {
        using Outcome = std::invoke_result_t<Work, Transaction &>;
        std::optional<Outcome> outcome;
        const auto problem = runErased(access, [&](Transaction &transaction) -> std::optional<Problem> {
            outcome.emplace(work(transaction));
            return outcome->has_value() ? std::nullopt : std::optional(outcome->error());
        });
        if (problem)
            return std::unexpected(*problem);
        return std::move(*outcome);
    }

    std::optional<Problem> runErased(Access access, const ErasedWork &work);
    Attempt attempt(Access access, const ErasedWork &work, std::optional<Problem> &problem);
    void begin(soci::session &session, Access access) const;

    DatabaseAddress m_address;
    std::unique_ptr<Clock> m_clock;
    ConnectionPool m_readers;
    std::unique_ptr<ConnectionPool> m_writer; ///< SQLite's single one; PostgreSQL writes through m_readers
};

} // namespace BillfoldService

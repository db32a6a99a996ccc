// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work/dueworkstore.h"

namespace BillfoldService {

void scheduleWork(Transaction &transaction, const DueWork &work)
{
    const long long due = toMilliseconds(work.dueAt);
    transaction.sql() << "INSERT INTO due_work (kind, work_key, payload, due_at, next_at, attempts, last_error) "
                         "VALUES (:kind, :key, :payload, :due, :next, 0, '') ON CONFLICT (kind, work_key) DO NOTHING",
        soci::use(work.kind), soci::use(work.key), soci::use(work.payload), soci::use(due), soci::use(due);
}

bool hasDueWork(Transaction &transaction, const std::string &kind)
{
    long long count = 0;
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "SELECT count(*) FROM due_work WHERE kind = :kind AND next_at <= :now", soci::use(kind),
        soci::use(now), soci::into(count);
    return count > 0;
}

std::optional<DueWork> takeDueWork(Transaction &transaction, const std::string &kind)
{
    DueWork work {.kind = kind};
    long long due = 0;
    const long long now = toMilliseconds(transaction.now());
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT work_key, payload, due_at, attempts FROM due_work WHERE kind = :kind AND next_at <= :now "
                       "ORDER BY next_at, work_key LIMIT 1")
            + transaction.forUpdateSkipLocked(),
        soci::use(kind), soci::use(now), soci::into(work.key), soci::into(work.payload), soci::into(due),
        soci::into(work.attempts);
    if (!sql.got_data())
        return std::nullopt;
    work.dueAt = fromMilliseconds(due);
    return work;
}

void removeDueWork(Transaction &transaction, const DueWork &work)
{
    transaction.sql() << "DELETE FROM due_work WHERE kind = :kind AND work_key = :key", soci::use(work.kind),
        soci::use(work.key);
}

void putOffDueWork(Transaction &transaction, const DueWork &work, const std::string &error, Timestamp until)
{
    const long long next = toMilliseconds(until);
    transaction.sql() << "UPDATE due_work SET attempts = attempts + 1, last_error = :error, next_at = :next "
                         "WHERE kind = :kind AND work_key = :key AND attempts = :seen",
        soci::use(error), soci::use(next), soci::use(work.kind), soci::use(work.key), soci::use(work.attempts);
}

} // namespace BillfoldService

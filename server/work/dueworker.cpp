// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work/dueworker.h"

#include "server/base/crashpoint.h"
#include "server/base/planted.h"
#include "server/work/backoff.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

/// How late due work may begin.
constexpr std::chrono::milliseconds pollInterval {500};
constexpr std::chrono::seconds firstPause {5};
constexpr std::chrono::hours longestPause {1};

/// Only for the defect that it is to do so.
void removeAfterwards(Database &database, const DueWork &work)
{
    static_cast<void>(database.write([&](Transaction &transaction) -> Result<void> {
        removeDueWork(transaction, work);
        return {};
    }));
}

} // namespace

DueWorker::DueWorker(Database &database, Log &log, Handlers handlers)
    : m_database(database)
    , m_log(log)
    , m_handlers(std::move(handlers))
    , m_loop(pollInterval, [this] { doDueWork(); })
{
}

int DueWorker::doDueWork()
{
    int done = 0;
    for (const auto &[kind, handler] : m_handlers) {
        Outcome outcome = Outcome::Done;
        while (outcome != Outcome::NothingDue) {
            outcome = doNext(kind, handler);
            done += outcome == Outcome::Done;
        }
    }
    return done;
}

DueWorker::Outcome DueWorker::doNext(const std::string &kind, const WorkHandler &handler)
{
    // Looking costs a write lock on SQLite, so look without it first.
    const auto isDue = m_database.read(
        [&](Transaction &transaction) -> Result<bool> { return hasDueWork(transaction, kind); });
    if (!isDue.value_or(false))
        return Outcome::NothingDue;
    std::optional<DueWork> taken;
    const auto done = m_database.write([&](Transaction &transaction) -> Result<std::optional<AfterCommit>> {
        taken = takeDueWork(transaction, kind);
        if (!taken)
            return std::nullopt;
        crashPoint("work-taken");
        auto afterCommit = handler(transaction, *taken);
        if (!afterCommit)
            return failure(afterCommit.error());
        crashPoint("work-executed");
        if (!isPlanted("due-work-removed-later"))
            removeDueWork(transaction, *taken);
        crashPoint("work-removed");
        return std::move(*afterCommit);
    });
    if (!done)
        return taken ? putOff(*taken, done.error()) : Outcome::NothingDue;
    if (!*done)
        return Outcome::NothingDue;
    crashPoint("work-committed");
    if (isPlanted("due-work-removed-later"))
        removeAfterwards(m_database, *taken);
    if (**done)
        (**done)();
    return Outcome::Done;
}

DueWorker::Outcome DueWorker::putOff(const DueWork &work, const Problem &problem)
{
    // The database itself: nothing is known to be wrong with the work, and the next poll comes soon.
    if (problem.type == ProblemType::Conflict || problem.type == ProblemType::Unavailable)
        return Outcome::NothingDue;
    m_log.write(LogLevel::Warning, "due-work-failed",
        {{"kind", work.kind}, {"attempts", work.attempts + 1}, {"problem", problemName(problem.type)},
            {"detail", problem.detail}});
    const auto stored = m_database.write([&](Transaction &transaction) -> Result<void> {
        const Timestamp until = transaction.now() + backOff(work.attempts + 1, firstPause, longestPause);
        putOffDueWork(transaction, work, std::string(problemName(problem.type)) + ": " + problem.detail, until);
        return {};
    });
    return stored ? Outcome::Failed : Outcome::NothingDue;
}

} // namespace BillfoldService

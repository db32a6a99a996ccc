// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"
#include "server/feed/nudgehub.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace BillfoldService {

/// Hears of changes that other processes made: by LISTEN on PostgreSQL, and on both databases by asking again and
/// again, because notifications may get lost and SQLite has none. Has a thread of its own.
class NudgeWatcher
{
public:
    NudgeWatcher(Database &database, std::shared_ptr<NudgeHub> hub, Log &log);
    ~NudgeWatcher();

    /// Tells the listeners of this process at once and the other replicas by NOTIFY. Call it after the commit.
    void announce(const std::string &accountId, std::int64_t latest);

private:
    void run(const std::stop_token &stop);
    void listen(soci::session &session, const std::stop_token &stop);
    void poll();
    void pause(const std::stop_token &stop, std::chrono::milliseconds time);

    Database &m_database;
    std::shared_ptr<NudgeHub> m_hub;
    Log &m_log;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace BillfoldService

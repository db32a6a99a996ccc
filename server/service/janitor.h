// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace BillfoldService {

/// Clears expired rows away, every few minutes, on a thread of its own.
class Janitor
{
public:
    Janitor(Database &database, Log &log);
    ~Janitor();

private:
    void run(const std::stop_token &stop);

    Database &m_database;
    Log &m_log;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace BillfoldService

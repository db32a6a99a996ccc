// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/janitor.h"

#include "server/service/housekeepingstore.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes interval {5};

} // namespace

Janitor::Janitor(Database &database, Log &log)
    : m_database(database)
    , m_log(log)
    , m_loop(interval, [this] { clear(); })
{
}

void Janitor::clear()
{
    const auto removed = m_database.write([](Transaction &transaction) -> Result<void> {
        removeExpired(transaction);
        return {};
    });
    if (!removed)
        m_log.write(LogLevel::Warning, "housekeeping-failed", {{"detail", removed.error().detail}});
}

} // namespace BillfoldService

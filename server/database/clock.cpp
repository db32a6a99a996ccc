// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/clock.h"

#include <soci/soci.h>

namespace BillfoldService {
namespace {

Timestamp machineNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

const char *query(Dialect dialect)
{
    if (dialect == Dialect::PostgreSql)
        return "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) + coalesce((SELECT CAST(value AS "
               "BIGINT) FROM service_state WHERE name = 'clock_offset'), 0)";
    return "SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) + coalesce((SELECT CAST(value AS "
           "INTEGER) FROM service_state WHERE name = 'clock_offset'), 0)";
}

} // namespace

Timestamp DatabaseClock::read(soci::session &sql, Dialect dialect)
{
    long long milliseconds = 0;
    sql << query(dialect), soci::into(milliseconds);
    m_aheadOfMachine = milliseconds - toMilliseconds(machineNow());
    return fromMilliseconds(milliseconds);
}

Timestamp DatabaseClock::estimate() const
{
    return machineNow() + std::chrono::milliseconds(m_aheadOfMachine);
}

} // namespace BillfoldService

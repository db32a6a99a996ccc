// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/sqlfailure.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string>

namespace BillfoldService {
namespace {

// Result codes of the SQLite C interface (sqlite.org/rescode.html), without the extended bits.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteConstraint = 19;

SqlFailure classifySqlState(const std::string &state)
{
    if (state == "40001" || state == "40P01")
        return SqlFailure::Serialization;
    if (state == "23505")
        return SqlFailure::UniqueViolation;
    if (state == "55P03")
        return SqlFailure::LockTimeout;
    // Class 08 is a connection exception, 57P01 to 57P03 a server that stops or starts; libpq has no state when the
    // socket died.
    if (state.starts_with("08") || state.starts_with("57P") || state.find_first_not_of(std::string_view(" \0", 2)) == std::string::npos)
        return SqlFailure::ConnectionLost;
    return SqlFailure::Other;
}

SqlFailure classifySqlite(int result)
{
    switch (result & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return SqlFailure::LockTimeout;
    case sqliteConstraint:
        return SqlFailure::UniqueViolation;
    default:
        return SqlFailure::Other;
    }
}

} // namespace

SqlFailure classify(const soci::soci_error &error)
{
    if (const auto *fromPostgreSql = dynamic_cast<const soci::postgresql_soci_error *>(&error))
        return classifySqlState(fromPostgreSql->sqlstate());
    if (const auto *fromSqlite = dynamic_cast<const soci::sqlite3_soci_error *>(&error))
        return classifySqlite(fromSqlite->result());
    if (error.get_error_category() == soci::soci_error::connection_error)
        return SqlFailure::ConnectionLost;
    return SqlFailure::Other;
}

const char *describe(SqlFailure failure)
{
    switch (failure) {
    case SqlFailure::Serialization:
        return "serialization";
    case SqlFailure::UniqueViolation:
        return "unique-violation";
    case SqlFailure::LockTimeout:
        return "lock-timeout";
    case SqlFailure::ConnectionLost:
        return "connection-lost";
    case SqlFailure::Other:
        break;
    }
    return "other";
}

} // namespace BillfoldService

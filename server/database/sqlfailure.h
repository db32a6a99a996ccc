// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>

namespace BillfoldService {

/// What a database error means for the transaction that met it.
enum class SqlFailure {
    Serialization, ///< another transaction won; the same work may succeed now (SQLSTATE 40001, 40P01)
    UniqueViolation, ///< a row of that key exists by now; looking again will find it (23505)
    LockTimeout, ///< somebody holds the row for too long (55P03), or SQLite stayed busy
    ConnectionLost,
    Other,
};

[[nodiscard]] SqlFailure classify(const soci::soci_error &error);

/// A short name for the log. The database's own message may quote rows, so it is never logged.
[[nodiscard]] const char *describe(SqlFailure failure);

} // namespace BillfoldService

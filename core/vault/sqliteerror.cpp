// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sqliteerror.h"

#include <sqlite3.h>

namespace Billfold {

namespace {

ErrorCode errorCodeOf(int resultCode)
{
    switch (resultCode) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::VaultDamaged;
    default:
        break;
    }
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::VaultDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::VaultInUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::VaultReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::VaultUnwritable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

std::unexpected<Error> sqliteFailure(sqlite3 *db, int resultCode)
{
    const char *message = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(resultCode);
    return failure(
        errorCodeOf(resultCode), QStringLiteral("sqlite %1: %2").arg(resultCode).arg(QString::fromUtf8(message)));
}

} // namespace Billfold

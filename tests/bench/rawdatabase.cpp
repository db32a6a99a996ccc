// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace Billfold {

RawDatabase::RawDatabase(const QString &databasePath, const SecretBytes &databaseKey)
{
    must(sqlite3_open(QFile::encodeName(databasePath).constData(), &m_db) == SQLITE_OK);
    const QByteArray key = "x'"
        + QByteArray(reinterpret_cast<const char *>(databaseKey.data()), qsizetype(databaseKey.size())).toHex() + "'";
    must(sqlite3_key(m_db, key.constData(), int(key.size())) == SQLITE_OK);
    execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA temp_store = MEMORY");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_db);
}

sqlite3_stmt *RawDatabase::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK);
    return statement;
}

void RawDatabase::execute(const char *sql)
{
    must(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void RawDatabase::must(bool succeeded)
{
    if (!succeeded)
        qFatal("the floor of the benchmark failed");
}

} // namespace Billfold

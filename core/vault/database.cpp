// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

#include "core/vault/connection.h"

#include <sqlite3.h>

namespace Billfold {

Statement ReadableDb::prepare(const char *sql) const
{
    return m_connection.prepare(sql, StatementKind::ReadOnly);
}

Statement WritableDb::prepare(const char *sql)
{
    return m_connection.prepare(sql, StatementKind::Any);
}

Result<void> WritableDb::execute(const char *script)
{
    return m_connection.execute(script);
}

int WritableDb::changedRows() const
{
    return sqlite3_changes(m_connection.handle());
}

} // namespace Billfold

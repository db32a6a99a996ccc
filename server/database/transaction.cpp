// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/transaction.h"

namespace BillfoldService {

Transaction::Transaction(soci::session &session, Dialect dialect, Clock &clock)
    : m_session(session)
    , m_dialect(dialect)
    , m_clock(clock)
{
}

Timestamp Transaction::now()
{
    if (!m_now)
        m_now = m_clock.read(m_session, m_dialect);
    return *m_now;
}

const char *Transaction::forUpdate() const
{
    return m_dialect == Dialect::PostgreSql ? " FOR UPDATE" : "";
}

const char *Transaction::forUpdateSkipLocked() const
{
    return m_dialect == Dialect::PostgreSql ? " FOR UPDATE SKIP LOCKED" : "";
}

} // namespace BillfoldService

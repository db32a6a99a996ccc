// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"
#include "server/database/clock.h"
#include "server/database/dialect.h"

#include <soci/soci.h>

#include <optional>

namespace BillfoldService {

/// One running transaction, as store functions see it. Statements throw soci::soci_error; Database::read() and
/// Database::write() catch that, so nothing above a store sees an exception. Never leaves its thread.
class Transaction
{
public:
    Transaction(soci::session &session, Dialect dialect, Clock &clock);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] soci::session &sql() { return m_session; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    /// The service's time. One value for the whole transaction.
    [[nodiscard]] Timestamp now();
    /// " FOR UPDATE" where rows are locked one by one. (SQLite locks the database at BEGIN IMMEDIATE.)
    [[nodiscard]] const char *forUpdate() const;
    /// The same, passing over rows that another transaction has locked.
    [[nodiscard]] const char *forUpdateSkipLocked() const;

private:
    soci::session &m_session;
    Dialect m_dialect;
    Clock &m_clock;
    std::optional<Timestamp> m_now;
};

} // namespace BillfoldService

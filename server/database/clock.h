// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"
#include "server/database/dialect.h"

#include <atomic>

namespace soci {
class session;
}

namespace BillfoldService {

/// What time it is for everything that the service decides. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The time for one transaction on `sql`. Throws soci::soci_error like any statement.
    [[nodiscard]] virtual Timestamp read(soci::session &sql, Dialect dialect) = 0;
    /// The time without asking the database; good enough for a Date header.
    [[nodiscard]] virtual Timestamp estimate() const = 0;
};

/// The database's own clock, so that all replicas agree, plus the offset that a sandbox was advanced by.
class DatabaseClock final : public Clock
{
public:
    [[nodiscard]] Timestamp read(soci::session &sql, Dialect dialect) override;
    [[nodiscard]] Timestamp estimate() const override;

private:
    std::atomic<std::int64_t> m_aheadOfMachine {0}; ///< milliseconds, as of the last read
};

} // namespace BillfoldService

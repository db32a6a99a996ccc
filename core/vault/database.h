// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/statement.h"

namespace Billfold {

class Connection;

/// What a work function may do with the vault when it only reads. Handed to it by Vault::read, used on the vault's
/// thread, and never kept.
class ReadableDb
{
public:
    explicit ReadableDb(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Prepared once per text and kept. A statement that would write fails with Internal.
    [[nodiscard]] Statement prepare(const char *sql) const;

protected:
    Connection &m_connection;
};

/// The same inside a transaction that writes.
class WritableDb : public ReadableDb
{
public:
    using ReadableDb::ReadableDb;

    [[nodiscard]] Statement prepare(const char *sql);
    /// Runs a script of several statements without parameters or rows: migrations.
    [[nodiscard]] Result<void> execute(const char *script);
    /// How many rows the last statement changed.
    [[nodiscard]] int changedRows() const;
};

} // namespace Billfold

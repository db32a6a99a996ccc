// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/vault/statement.h"

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace Billfold {

enum class StatementKind { ReadOnly, Any };

/// One connection to one SQLCipher database, which nobody else can open meanwhile: a second connection, of this process or
/// of another, gets VaultInUse. Used by one thread at a time.
class Connection
{
public:
    enum class Expect {
        NewFile, ///< the file is empty
        Existing, ///< the file begins with the vault's file mark
    };

    /// Opens `path`, which exists, with the 32-byte `key`. The first 16 bytes of the file are SQLCipher's salt; here they
    /// are `fileMark`, derived from the data key, so that a damaged vault can be told from a file that never was one.
    /// Fails with VaultEmpty, VaultNotAVault, VaultDamaged, VaultInUse, VaultReadOnly or VaultUnwritable; with Internal
    /// when the SQLite that is linked does not encrypt.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &path, const SecretBytes &key, const SecretBytes &fileMark, Expect expect);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Statement prepare(const char *sql, StatementKind kind);
    [[nodiscard]] Result<void> execute(const char *script);
    [[nodiscard]] sqlite3 *handle() const { return m_db; }

private:
    explicit Connection(sqlite3 *db)
        : m_db(db)
    {
    }

    [[nodiscard]] Result<void> setKey(const SecretBytes &key, const SecretBytes &fileMark);
    [[nodiscard]] Result<void> checkFile(const SecretBytes &fileMark, Expect expect);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> checkCipher();
    [[nodiscard]] Result<QString> pragma(const char *sql);

    sqlite3 *m_db = nullptr;
    /// Statements at rest, by their SQL. One that is in use is not in here.
    std::unordered_map<std::string, sqlite3_stmt *> m_statements;
};

} // namespace Billfold

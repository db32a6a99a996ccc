// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/connection.h"

#include "core/base/planted.h"
#include "core/vault/sqliteerror.h"
#include "core/vault/sqlitememory.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

constexpr size_t KeySize = 32;
constexpr size_t FileMarkSize = 16;

/// SQLCipher's form of a raw key with its salt: x'96 hexadecimal digits'. Anything else it would take for a passphrase.
SecretBytes keySpecification(const SecretBytes &key, const SecretBytes &fileMark)
{
    Q_ASSERT(key.size() == KeySize && fileMark.size() == FileMarkSize);
    SecretBytes text(3 + 2 * (KeySize + FileMarkSize) + 1);
    auto *out = reinterpret_cast<char *>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 2 * KeySize + 1, key.data(), KeySize);
    sodium_bin2hex(out + 2 + 2 * KeySize, 2 * FileMarkSize + 1, fileMark.data(), FileMarkSize);
    out[text.size() - 2] = '\'';
    out[text.size() - 1] = '\0';
    return text;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, const SecretBytes &key, const SecretBytes &fileMark, Expect expect)
{
    wipeFreedSqliteMemory();
    sqlite3 *db = nullptr;
    // Without SQLite's own mutex: one thread at a time is this class's promise, and each column read would take it.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX;
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    if (db == nullptr)
        return sqliteFailure(nullptr, result);
    std::unique_ptr<Connection> connection(new Connection(db));
    if (result != SQLITE_OK)
        return sqliteFailure(db, result);
    sqlite3_extended_result_codes(db, 1);

    if (const Result<void> checked = connection->checkFile(fileMark, expect); !checked)
        return failure(checked.error());
    if (const Result<void> keyed = connection->setKey(key, fileMark); !keyed)
        return failure(keyed.error());
    if (const Result<void> configured = connection->configure(); !configured)
        return failure(configured.error());
    if (const Result<void> encrypted = connection->checkCipher(); !encrypted)
        return failure(encrypted.error());
    return connection;
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

Result<void> Connection::checkFile(const SecretBytes &fileMark, Expect expect)
{
    // Through SQLite's own descriptor: closing another one would drop the locks of a connection in this process.
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods == nullptr)
        return failure(ErrorCode::VaultUnwritable, QStringLiteral("the file is not open"));
    if (sqlite3_db_readonly(m_db, "main") != 0)
        return failure(ErrorCode::VaultReadOnly);
    sqlite3_int64 size = 0;
    if (const int result = file->pMethods->xFileSize(file, &size); result != SQLITE_OK)
        return sqliteFailure(m_db, result);
    if (expect == Expect::NewFile)
        return size == 0 ? Result<void>() : failure(ErrorCode::VaultExists);
    if (size == 0)
        return failure(ErrorCode::VaultEmpty);

    std::array<unsigned char, FileMarkSize> start{};
    const int result = file->pMethods->xRead(file, start.data(), int(start.size()), 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        return sqliteFailure(m_db, result);
    if (!std::equal(start.begin(), start.end(), fileMark.span().begin()))
        return failure(ErrorCode::VaultNotAVault);
    return {};
}

Result<void> Connection::setKey(const SecretBytes &key, const SecretBytes &fileMark)
{
    const SecretBytes text = keySpecification(key, fileMark);
    // A second key would be ignored in silence, and an empty one would leave the file unencrypted.
    const int result = sqlite3_key_v2(m_db, "main", text.data(), int(text.size() - 1));
    return result == SQLITE_OK ? Result<void>() : sqliteFailure(m_db, result);
}

Result<void> Connection::configure()
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Before the first access, so that there is no shared memory file and nobody else gets in.
    const Result<QString> locking = pragma("PRAGMA locking_mode = EXCLUSIVE");
    if (!locking)
        return failure(locking.error());
    const Result<QString> journal = pragma("PRAGMA journal_mode = WAL");
    if (!journal)
        return failure(journal.error());
    if (*journal != QStringLiteral("wal"))
        return failure(ErrorCode::VaultUnwritable, QStringLiteral("no write-ahead log"));
    if (isPlanted("synchronous-off"))
        return execute("PRAGMA synchronous = OFF; BEGIN IMMEDIATE; COMMIT;");
    // Full: a receipt lost at a power cut would look like a vault that somebody rolled back.
    return execute("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
                   "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
                   "BEGIN IMMEDIATE; COMMIT;");
}

Result<void> Connection::checkCipher()
{
    const Result<QString> version = pragma("PRAGMA cipher_version");
    if (!version)
        return failure(version.error());
    const Result<QString> status = pragma("PRAGMA cipher_status");
    if (!status)
        return failure(status.error());
    if (version->isEmpty() || *status != QStringLiteral("1"))
        return failure(ErrorCode::Internal, QStringLiteral("the database is not encrypted"));
    return {};
}

Result<QString> Connection::pragma(const char *sql)
{
    const auto value = prepare(sql, StatementKind::Any).first([](const Statement &row) { return row.text(0); });
    if (!value)
        return failure(value.error());
    return value->value_or(QString());
}

Statement Connection::prepare(const char *sql, StatementKind kind)
{
    std::string text(sql);
    sqlite3_stmt *statement = nullptr;
    if (const auto cached = m_statements.find(text); cached != m_statements.end()) {
        statement = cached->second;
        m_statements.erase(cached);
    } else {
        const int result = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (result != SQLITE_OK)
            return Statement(sqliteFailure(m_db, result).error());
    }
    if (kind == StatementKind::ReadOnly && sqlite3_stmt_readonly(statement) == 0) {
        sqlite3_finalize(statement);
        return Statement(Error{ErrorCode::Internal, QStringLiteral("a statement that writes, in a read")});
    }
    return Statement(statement, [this, text = std::move(text)](sqlite3_stmt *released) {
        // The same SQL may have been in use twice at once; one of the two is enough to keep.
        if (!m_statements.try_emplace(text, released).second)
            sqlite3_finalize(released);
    });
}

Result<void> Connection::execute(const char *script)
{
    const int result = sqlite3_exec(m_db, script, nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? Result<void>() : sqliteFailure(m_db, sqlite3_extended_errcode(m_db));
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/statement.h"

#include "core/vault/sqliteerror.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace Billfold {

Statement::Statement(sqlite3_stmt *handle, Release release)
    : m_handle(handle)
    , m_release(std::move(release))
{
}

Statement::Statement(Error error)
    : m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_release(std::move(other.m_release))
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_release(m_handle);
}

Result<bool> Statement::step()
{
    if (m_error)
        return failure(*m_error);
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    sqlite3 *db = sqlite3_db_handle(m_handle);
    return sqliteFailure(db, sqlite3_extended_errcode(db));
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> hasRow = step();
        if (!hasRow)
            return failure(hasRow.error());
        if (!*hasRow)
            return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

QString Statement::text(int column, const QString &likely) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    const QUtf8StringView stored(utf8, sqlite3_column_bytes(m_handle, column));
    return QAnyStringView(likely) == QAnyStringView(stored) ? likely : stored.toString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

SecretBytes Statement::secret(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return SecretBytes::copyOf(QByteArrayView(bytes, sqlite3_column_bytes(m_handle, column)));
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

void Statement::bindAt(int index, std::nullptr_t)
{
    note(sqlite3_bind_null(m_handle, index));
}

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(
        m_handle, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &value)
{
    note(sqlite3_bind_blob64(m_handle, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QDateTime &value)
{
    if (!value.isValid())
        return bindAt(index, nullptr);
    bindInteger(index, value.toMSecsSinceEpoch());
}

void Statement::bindAt(int index, const SecretBytes &value)
{
    // Static: SQLite must not make a copy of its own.
    note(sqlite3_bind_blob64(m_handle, index, value.data(), sqlite3_uint64(value.size()), SQLITE_STATIC));
}

void Statement::bindInteger(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::note(int resultCode)
{
    if (resultCode != SQLITE_OK && !m_error)
        m_error = sqliteFailure(nullptr, resultCode).error();
}

} // namespace Billfold

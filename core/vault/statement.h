// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

struct sqlite3_stmt;

namespace Billfold {

/// One execution of a prepared SQL statement: bind, step, read columns. Lives on the vault's thread, inside one work
/// function. A mistake in the SQL or in a binding is reported by the first step(), so that uses stay short:
///
///     Statement select = db.prepare("SELECT name FROM account WHERE id = ?");
///     const auto name = select.bind(id).first([](const Statement &row) { return row.text(0); });
///
/// Columns count from 0. Times are stored as milliseconds since 1970 in UTC.
class Statement
{
public:
    /// Takes back the SQLite statement once this execution is over.
    using Release = std::function<void(sqlite3_stmt *)>;

    Statement(sqlite3_stmt *handle, Release release);
    /// A statement whose first step() fails.
    explicit Statement(Error error);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values to the parameters in order: integers, bool, QString, QByteArray, QDateTime, SecretBytes (which
    /// must outlive the execution), nullptr, and std::optional of any of them. An invalid QDateTime is bound as NULL.
    template <class... Values> Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// True when there is a row to read, false at the end.
    [[nodiscard]] Result<bool> step();
    /// Executes to the end, for statements without rows.
    [[nodiscard]] Result<void> run();
    /// Every row, through `read(const Statement &)`.
    template <class Read>
    [[nodiscard]] auto all(Read read) -> Result<QList<std::invoke_result_t<Read &, const Statement &>>>;
    /// The first row, or nothing when there is none.
    template <class Read>
    [[nodiscard]] auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read &, const Statement &>>>;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// As text(), sharing `likely` where it says the same: for columns that repeat themselves from row to row.
    [[nodiscard]] QString text(int column, const QString &likely) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] SecretBytes secret(int column) const;
    /// In UTC; invalid when the column is NULL.
    [[nodiscard]] QDateTime time(int column) const;

private:
    template <class Integer>
        requires std::is_integral_v<Integer>
    void bindAt(int index, Integer value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    template <class Value> void bindAt(int index, const std::optional<Value> &value)
    {
        value ? bindAt(index, *value) : bindAt(index, nullptr);
    }
    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &value);
    void bindAt(int index, const QDateTime &value);
    void bindAt(int index, const SecretBytes &value);
    void bindInteger(int index, qint64 value);
    void note(int resultCode);

    sqlite3_stmt *m_handle = nullptr;
    Release m_release;
    std::optional<Error> m_error;
};

template <class Read> auto Statement::all(Read read) -> Result<QList<std::invoke_result_t<Read &, const Statement &>>>
{
    QList<std::invoke_result_t<Read &, const Statement &>> rows;
    for (;;) {
        const Result<bool> hasRow = step();
        if (!hasRow)
            return failure(hasRow.error());
        if (!*hasRow)
            return rows;
        rows.append(read(*this));
    }
}

template <class Read>
auto Statement::first(Read read) -> Result<std::optional<std::invoke_result_t<Read &, const Statement &>>>
{
    const Result<bool> hasRow = step();
    if (!hasRow)
        return failure(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    return read(*this);
}

} // namespace Billfold

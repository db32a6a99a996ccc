// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawbills.h"

#include <sqlite3.h>

namespace Billfold {

namespace {

constexpr int ColumnCount = 13;

} // namespace

RawBills::RawBills(const QString &databasePath, const SecretBytes &databaseKey)
    : m_database(databasePath, databaseKey)
    , m_select(m_database.prepare(
          "SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name,"
          " counterparty_phone, category, note, transfer_id, booked_at FROM movements WHERE seq < ?"
          " ORDER BY seq DESC LIMIT ?"))
{
}

RawBills::~RawBills()
{
    sqlite3_finalize(m_select);
}

qint64 RawBills::read(qint64 before, int count)
{
    qint64 bytes = 0;
    sqlite3_bind_int64(m_select, 1, before);
    sqlite3_bind_int(m_select, 2, count);
    while (sqlite3_step(m_select) == SQLITE_ROW) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (sqlite3_column_type(m_select, column) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(m_select, column) & 1;
            else if (sqlite3_column_text(m_select, column) != nullptr)
                bytes += sqlite3_column_bytes(m_select, column);
        }
    }
    sqlite3_reset(m_select);
    return bytes;
}

QByteArray RawBills::describe(qint64 before, int count)
{
    QByteArray text;
    sqlite3_bind_int64(m_select, 1, before);
    sqlite3_bind_int(m_select, 2, count);
    while (sqlite3_step(m_select) == SQLITE_ROW) {
        for (int column = 0; column < ColumnCount; ++column)
            text += reinterpret_cast<const char *>(sqlite3_column_text(m_select, column)) + QByteArray("|");
        text += '\n';
    }
    sqlite3_reset(m_select);
    return text;
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/bulkinsert.h"

namespace BillfoldService {
namespace {

/// PostgreSQL pays for each round trip. SQLite has none, but looks every named parameter up among those before it.
std::size_t rowsAtOnce(Dialect dialect)
{
    return dialect == Dialect::PostgreSql ? 200 : 8;
}

} // namespace

BulkInsert::BulkInsert(Transaction &transaction, std::string table, std::string columns)
    : m_transaction(transaction)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

void BulkInsert::add(std::vector<Value> row)
{
    m_rows.push_back(std::move(row));
    if (m_rows.size() == rowsAtOnce(m_transaction.dialect()))
        flush();
}

std::string BulkInsert::statementText(std::size_t rows, std::size_t columns) const
{
    std::string text = "INSERT INTO " + m_table + " (" + m_columns + ") VALUES ";
    std::size_t parameter = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ",(";
        for (std::size_t column = 0; column < columns; ++column)
            text.append(column == 0 ? ":p" : ",:p").append(std::to_string(parameter++));
        text += ')';
    }
    return text;
}

void BulkInsert::flush()
{
    if (m_rows.empty())
        return;
    soci::statement statement(m_transaction.sql());
    for (std::vector<Value> &row : m_rows) {
        for (Value &value : row)
            std::visit([&](auto &typed) { statement.exchange(soci::use(typed)); }, value);
    }
    statement.alloc();
    statement.prepare(statementText(m_rows.size(), m_rows.front().size()), soci::details::st_one_time_query);
    statement.define_and_bind();
    statement.execute(true);
    m_rows.clear();
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <string>
#include <variant>
#include <vector>

namespace BillfoldService {

/// Inserts many rows with few statements: rows are collected and written many at a time. Call flush() at the
/// end. Throws soci::soci_error like any statement.
class BulkInsert
{
public:
    using Value = std::variant<long long, std::string>;

    /// `columns` is a comma-separated list. The transaction outlives this object.
    BulkInsert(Transaction &transaction, std::string table, std::string columns);

    /// As many values as there are columns, every time.
    void add(std::vector<Value> row);
    void flush();

private:
    [[nodiscard]] std::string statementText(std::size_t rows, std::size_t columns) const;

    Transaction &m_transaction;
    std::string m_table;
    std::string m_columns;
    std::vector<std::vector<Value>> m_rows;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<std::optional<Account>> loadAccount(ReadableDb &db)
{
    Statement select = db.prepare("SELECT id, name, phone, currency, created_at FROM account");
    return select.first([](const Statement &row) {
        return Account{row.text(0), row.text(1), row.text(2), row.text(3), row.time(4)};
    });
}

Result<void> storeAccount(WritableDb &db, const Account &account)
{
    Statement replace = db.prepare(
        "REPLACE INTO account (row, id, name, phone, currency, created_at) VALUES (1, ?, ?, ?, ?, ?)");
    return replace.bind(account.id, account.name, account.phone, account.currency, account.createdAt).run();
}

Result<std::optional<Balance>> loadBalance(ReadableDb &db)
{
    Statement select = db.prepare("SELECT available_minor, currency, seq, as_of FROM balance");
    return select.first([](const Statement &row) {
        return Balance{Money::create(row.text(1), row.integer(0)).value_or(Money()), row.integer(2), row.time(3)};
    });
}

Result<void> storeBalance(WritableDb &db, const Balance &balance)
{
    Statement upsert = db.prepare(
        "INSERT INTO balance (row, available_minor, currency, seq, as_of) VALUES (1, ?, ?, ?, ?)"
        " ON CONFLICT (row) DO UPDATE SET available_minor = excluded.available_minor, currency = excluded.currency,"
        " seq = excluded.seq, as_of = max(as_of, excluded.as_of) WHERE excluded.seq >= balance.seq");
    return upsert.bind(balance.available.minor(), balance.available.currency(), balance.seq, balance.asOf).run();
}

} // namespace Billfold

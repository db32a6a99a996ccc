// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/receiptstore.h"

namespace BillfoldService {

std::vector<CustomerHead> readHeads(Transaction &transaction)
{
    CustomerHead row;
    long long seq = 0;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, movement_seq, receipt_hash FROM ledger_accounts WHERE kind = 'customer' ORDER BY id",
        soci::into(row.accountId), soci::into(seq), soci::into(row.head.hash));
    statement.execute();
    std::vector<CustomerHead> heads;
    while (statement.fetch()) {
        row.head.seq = seq;
        heads.push_back(row);
    }
    return heads;
}

std::vector<std::string> readReceipts(
    Transaction &transaction, const std::string &accountId, std::int64_t from, int limit)
{
    std::string receipt;
    const long long start = from;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT receipt FROM movements WHERE account_id = :id AND seq >= :start ORDER BY seq LIMIT :limit",
        soci::use(accountId), soci::use(start), soci::use(limit), soci::into(receipt));
    statement.execute();
    std::vector<std::string> receipts;
    while (statement.fetch())
        receipts.push_back(receipt);
    return receipts;
}

std::vector<Movement> readMovementsAfter(
    Transaction &transaction, const std::string &accountId, std::int64_t after, int limit)
{
    Movement row {.accountId = accountId};
    long long seq = 0;
    long long amount = 0;
    long long balance = 0;
    long long bookedAt = 0;
    const long long start = after;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT seq, id, kind, amount_minor, balance_after_minor, booked_at, receipt FROM movements "
               "WHERE account_id = :id AND seq > :start ORDER BY seq LIMIT :limit",
        soci::use(accountId), soci::use(start), soci::use(limit), soci::into(seq), soci::into(row.id),
        soci::into(row.kind), soci::into(amount), soci::into(balance), soci::into(bookedAt), soci::into(row.receipt));
    statement.execute();
    std::vector<Movement> movements;
    while (statement.fetch()) {
        row.seq = seq;
        row.amountMinor = amount;
        row.balanceAfterMinor = balance;
        row.bookedAt = fromMilliseconds(bookedAt);
        movements.push_back(row);
    }
    return movements;
}

std::vector<std::string> readSettledIntents(Transaction &transaction)
{
    std::string account;
    std::string intent;
    soci::statement statement = (transaction.sql().prepare
            // Of what a bank goes on with, a withdrawal has moved money at once, and a top-up has not.
            << "SELECT account_id, intent_hash FROM payments WHERE status = 'SETTLED' OR (status = 'PROCESSING' "
               "AND response LIKE '%\"movement\":%') ORDER BY account_id, intent_hash",
        soci::into(account), soci::into(intent));
    statement.execute();
    std::vector<std::string> intents;
    while (statement.fetch())
        intents.push_back(account + ' ' + intent);
    return intents;
}

} // namespace BillfoldService

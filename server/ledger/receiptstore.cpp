// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/receiptstore.h"

#include <map>

namespace BillfoldService {
namespace {

constexpr int batch = 1000;

void storeReceipt(Transaction &transaction, const Movement &movement, const std::string &hash)
{
    const long long seq = movement.seq;
    transaction.sql() << "UPDATE movements SET receipt = :receipt WHERE account_id = :id AND seq = :seq",
        soci::use(movement.receipt), soci::use(movement.accountId), soci::use(seq);
    transaction.sql() << "UPDATE ledger_accounts SET receipt_hash = :hash WHERE id = :id", soci::use(hash),
        soci::use(movement.accountId);
}

/// By the id of the payer's movement, which the stored answers name.
std::map<std::string, std::string> readIntents(Transaction &transaction, const std::string &accountId)
{
    std::string intent;
    std::string response;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT intent_hash, response FROM payments WHERE account_id = :id AND status = 'SETTLED'",
        soci::use(accountId), soci::into(intent), soci::into(response));
    statement.execute();
    std::map<std::string, std::string> intents;
    while (statement.fetch())
        intents.emplace(boost::json::parse(response).at("movement").at("id").as_string().c_str(), intent);
    return intents;
}

} // namespace

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
            << "SELECT account_id, intent_hash FROM payments WHERE status = 'SETTLED' ORDER BY account_id, intent_hash",
        soci::into(account), soci::into(intent));
    statement.execute();
    std::vector<std::string> intents;
    while (statement.fetch())
        intents.push_back(account + ' ' + intent);
    return intents;
}

void signEarlierMovements(Transaction &transaction, const ReceiptSigner &signer)
{
    for (const auto &[accountId, head] : readHeads(transaction)) {
        if (head.seq == 0 || !head.hash.empty())
            continue;
        const auto intents = readIntents(transaction, accountId);
        std::string previous;
        for (std::int64_t after = 0; after < head.seq;) {
            const auto movements = readMovementsAfter(transaction, accountId, after, batch);
            if (movements.empty())
                break;
            for (Movement movement : movements) {
                const auto intent = intents.find(movement.id);
                movement.receipt = signer.sign(movement, intent == intents.end() ? "" : intent->second, previous);
                previous = receiptHash(movement.receipt);
                storeReceipt(transaction, movement, previous);
            }
            after = movements.back().seq;
        }
    }
}

} // namespace BillfoldService

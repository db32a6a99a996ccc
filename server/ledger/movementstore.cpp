// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/movementstore.h"

namespace BillfoldService {

BulkInsert bulkMovements(Transaction &transaction)
{
    return BulkInsert(transaction, "movements",
        "account_id, seq, id, transaction_id, kind, state, amount_minor, balance_after_minor, counterparty_name, "
        "counterparty_phone, category, note, transfer_id, purchase_id, booked_at, receipt");
}

std::vector<BulkInsert::Value> movementRow(const Movement &movement)
{
    return {movement.accountId, static_cast<long long>(movement.seq), movement.id, movement.transactionId,
        movement.kind, std::string("settled"), static_cast<long long>(movement.amountMinor),
        static_cast<long long>(movement.balanceAfterMinor), movement.counterpartyName, movement.counterpartyPhone,
        movement.category, movement.note, movement.transferId, movement.purchaseId,
        static_cast<long long>(toMilliseconds(movement.bookedAt)), movement.receipt};
}

void insertMovement(Transaction &transaction, const Movement &movement)
{
    BulkInsert insert = bulkMovements(transaction);
    insert.add(movementRow(movement));
    insert.flush();
}

std::optional<Movement> findMovement(
    Transaction &transaction, const std::string &accountId, const std::string &transactionId)
{
    Movement row {.accountId = accountId, .transactionId = transactionId};
    long long seq = 0;
    long long amount = 0;
    long long balance = 0;
    long long bookedAt = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT seq, id, kind, amount_minor, balance_after_minor, counterparty_name, counterparty_phone, category, "
           "note, transfer_id, booked_at, receipt FROM movements "
           "WHERE transaction_id = :transaction AND account_id = :account",
        soci::use(transactionId), soci::use(accountId), soci::into(seq), soci::into(row.id), soci::into(row.kind),
        soci::into(amount), soci::into(balance), soci::into(row.counterpartyName), soci::into(row.counterpartyPhone),
        soci::into(row.category), soci::into(row.note), soci::into(row.transferId), soci::into(bookedAt),
        soci::into(row.receipt);
    if (!sql.got_data())
        return std::nullopt;
    row.seq = seq;
    row.amountMinor = amount;
    row.balanceAfterMinor = balance;
    row.bookedAt = fromMilliseconds(bookedAt);
    return row;
}

} // namespace BillfoldService

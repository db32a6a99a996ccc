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

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferstore.h"

namespace BillfoldService {

BulkInsert bulkTransfers(Transaction &transaction)
{
    return BulkInsert(transaction, "transfers",
        "id, transaction_id, payer_account_id, payee_account_id, amount_minor, fee_minor, note, created_at, "
        "settled_at");
}

std::vector<BulkInsert::Value> transferRow(const Transfer &transfer)
{
    return {transfer.id, transfer.transactionId, transfer.payerAccountId, transfer.payeeAccountId,
        static_cast<long long>(transfer.amountMinor), static_cast<long long>(transfer.feeMinor), transfer.note,
        static_cast<long long>(toMilliseconds(transfer.createdAt)),
        static_cast<long long>(toMilliseconds(transfer.settledAt))};
}

void insertTransfer(Transaction &transaction, const Transfer &transfer)
{
    BulkInsert insert = bulkTransfers(transaction);
    insert.add(transferRow(transfer));
    insert.flush();
}

bool hasPaid(Transaction &transaction, const std::string &payerAccountId, const std::string &payeeAccountId)
{
    std::string id;
    soci::session &sql = transaction.sql();
    sql << "SELECT id FROM transfers WHERE payer_account_id = :payer AND payee_account_id = :payee LIMIT 1",
        soci::use(payerAccountId), soci::use(payeeAccountId), soci::into(id);
    return sql.got_data();
}

std::int64_t transferredSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since)
{
    const long long start = toMilliseconds(since);
    long long sum = 0;
    transaction.sql() << "SELECT CAST(coalesce(sum(amount_minor + fee_minor), 0) AS BIGINT) FROM transfers "
                         "WHERE payer_account_id = :payer AND created_at >= :since",
        soci::use(payerAccountId), soci::use(start), soci::into(sum);
    return sum;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferstore.h"

namespace BillfoldService {
namespace {

std::optional<Transfer> readTransfer(Transaction &transaction, const std::string &id, const char *lock)
{
    Transfer row;
    long long amount = 0;
    long long fee = 0;
    long long createdAt = 0;
    long long settledAt = 0;
    long long landsAt = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT id, transaction_id, payer_account_id, payee_account_id, amount_minor, fee_minor, note, "
                       "created_at, settled_at, delivery, state, lands_at, closing_transaction_id FROM transfers "
                       "WHERE id = :id")
            + lock,
        soci::use(id), soci::into(row.id), soci::into(row.transactionId), soci::into(row.payerAccountId),
        soci::into(row.payeeAccountId), soci::into(amount), soci::into(fee), soci::into(row.note),
        soci::into(createdAt), soci::into(settledAt), soci::into(row.delivery), soci::into(row.state),
        soci::into(landsAt), soci::into(row.closingTransactionId);
    if (!sql.got_data())
        return std::nullopt;
    row.amountMinor = amount;
    row.feeMinor = fee;
    row.createdAt = fromMilliseconds(createdAt);
    row.settledAt = fromMilliseconds(settledAt);
    row.landsAt = fromMilliseconds(landsAt);
    return row;
}

} // namespace

BulkInsert bulkTransfers(Transaction &transaction)
{
    return BulkInsert(transaction, "transfers",
        "id, transaction_id, payer_account_id, payee_account_id, amount_minor, fee_minor, note, created_at, "
        "settled_at, delivery, state, lands_at, closing_transaction_id");
}

std::vector<BulkInsert::Value> transferRow(const Transfer &transfer)
{
    return {transfer.id, transfer.transactionId, transfer.payerAccountId, transfer.payeeAccountId,
        static_cast<long long>(transfer.amountMinor), static_cast<long long>(transfer.feeMinor), transfer.note,
        static_cast<long long>(toMilliseconds(transfer.createdAt)),
        static_cast<long long>(toMilliseconds(transfer.settledAt)), transfer.delivery, transfer.state,
        static_cast<long long>(toMilliseconds(transfer.landsAt)), transfer.closingTransactionId};
}

void insertTransfer(Transaction &transaction, const Transfer &transfer)
{
    BulkInsert insert = bulkTransfers(transaction);
    insert.add(transferRow(transfer));
    insert.flush();
}

std::optional<Transfer> findTransfer(Transaction &transaction, const std::string &id)
{
    return readTransfer(transaction, id, "");
}

std::optional<Transfer> lockTransfer(Transaction &transaction, const std::string &id)
{
    return readTransfer(transaction, id, transaction.forUpdate());
}

void closeTransfer(Transaction &transaction, const Transfer &transfer)
{
    transaction.sql() << "UPDATE transfers SET state = :state, closing_transaction_id = :closing WHERE id = :id",
        soci::use(transfer.state), soci::use(transfer.closingTransactionId), soci::use(transfer.id);
}

bool hasPaid(Transaction &transaction, const std::string &payerAccountId, const std::string &payeeAccountId)
{
    std::string id;
    soci::session &sql = transaction.sql();
    sql << "SELECT id FROM transfers WHERE payer_account_id = :payer AND payee_account_id = :payee "
           "AND state <> 'called-back' LIMIT 1",
        soci::use(payerAccountId), soci::use(payeeAccountId), soci::into(id);
    return sql.got_data();
}

std::int64_t transferredSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since)
{
    const long long start = toMilliseconds(since);
    long long sum = 0;
    transaction.sql() << "SELECT CAST(coalesce(sum(amount_minor + fee_minor), 0) AS BIGINT) FROM transfers "
                         "WHERE payer_account_id = :payer AND created_at >= :since AND state <> 'called-back'",
        soci::use(payerAccountId), soci::use(start), soci::into(sum);
    return sum;
}

} // namespace BillfoldService

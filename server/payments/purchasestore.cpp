// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/purchasestore.h"

namespace BillfoldService {

void insertPurchase(Transaction &transaction, const Purchase &purchase)
{
    const long long amount = purchase.amountMinor;
    const long long tip = purchase.tipMinor;
    const long long fee = purchase.feeMinor;
    const long long created = toMilliseconds(purchase.createdAt);
    transaction.sql() << "INSERT INTO purchases (id, transaction_id, payer_account_id, merchant_id, code_id, amount_minor, "
                         "tip_minor, fee_minor, note, created_at) VALUES (:id, :transaction, :payer, :merchant, :code, "
                         ":amount, :tip, :fee, :note, :created)",
        soci::use(purchase.id), soci::use(purchase.transactionId), soci::use(purchase.payerAccountId),
        soci::use(purchase.merchantId), soci::use(purchase.codeId), soci::use(amount), soci::use(tip), soci::use(fee),
        soci::use(purchase.note), soci::use(created);
}

std::optional<Purchase> lockPurchase(Transaction &transaction, const std::string &id)
{
    Purchase purchase {.id = id};
    long long amount = 0;
    long long tip = 0;
    long long fee = 0;
    long long created = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT transaction_id, payer_account_id, merchant_id, code_id, amount_minor, tip_minor, fee_minor, "
                       "note, created_at FROM purchases WHERE id = :id")
            + transaction.forUpdate(),
        soci::use(id), soci::into(purchase.transactionId), soci::into(purchase.payerAccountId),
        soci::into(purchase.merchantId), soci::into(purchase.codeId), soci::into(amount), soci::into(tip),
        soci::into(fee), soci::into(purchase.note), soci::into(created);
    if (!sql.got_data())
        return std::nullopt;
    purchase.amountMinor = amount;
    purchase.tipMinor = tip;
    purchase.feeMinor = fee;
    purchase.createdAt = fromMilliseconds(created);
    return purchase;
}

std::vector<Purchase> readPurchases(Transaction &transaction, const std::string &merchantId)
{
    Purchase row {.merchantId = merchantId};
    long long amount = 0;
    long long tip = 0;
    long long created = 0;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, payer_account_id, amount_minor, tip_minor, created_at FROM purchases "
               "WHERE merchant_id = :merchant ORDER BY created_at, id",
        soci::use(merchantId), soci::into(row.id), soci::into(row.payerAccountId), soci::into(amount), soci::into(tip),
        soci::into(created));
    statement.execute();
    std::vector<Purchase> purchases;
    while (statement.fetch()) {
        row.amountMinor = amount;
        row.tipMinor = tip;
        row.createdAt = fromMilliseconds(created);
        purchases.push_back(row);
    }
    return purchases;
}

std::int64_t purchasedSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since)
{
    const long long start = toMilliseconds(since);
    long long sum = 0;
    transaction.sql() << "SELECT CAST(coalesce(sum(amount_minor + tip_minor + fee_minor), 0) AS BIGINT) FROM purchases "
                         "WHERE payer_account_id = :payer AND created_at >= :since",
        soci::use(payerAccountId), soci::use(start), soci::into(sum);
    return sum;
}

} // namespace BillfoldService

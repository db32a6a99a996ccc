// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/refundstore.h"

namespace BillfoldService {

void insertRefund(Transaction &transaction, const Refund &refund)
{
    const long long number = refund.number;
    const long long amount = refund.amountMinor;
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO refunds (purchase_id, number, amount_minor, note, created_at) "
                         "VALUES (:purchase, :number, :amount, :note, :now)",
        soci::use(refund.purchaseId), soci::use(number), soci::use(amount), soci::use(refund.note), soci::use(now);
}

std::optional<Refund> findRefund(Transaction &transaction, const std::string &purchaseId, std::int64_t number)
{
    Refund refund {.purchaseId = purchaseId, .number = number};
    const long long wanted = number;
    long long amount = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT amount_minor, note FROM refunds WHERE purchase_id = :purchase AND number = :number",
        soci::use(purchaseId), soci::use(wanted), soci::into(amount), soci::into(refund.note);
    if (!sql.got_data())
        return std::nullopt;
    refund.amountMinor = amount;
    return refund;
}

RefundedSum sumRefunds(Transaction &transaction, const std::string &purchaseId)
{
    long long count = 0;
    long long amount = 0;
    transaction.sql() << "SELECT count(*), CAST(coalesce(sum(amount_minor), 0) AS BIGINT) FROM refunds "
                         "WHERE purchase_id = :purchase",
        soci::use(purchaseId), soci::into(count), soci::into(amount);
    return {count, amount};
}

} // namespace BillfoldService

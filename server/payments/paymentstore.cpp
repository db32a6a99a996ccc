// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentstore.h"

namespace BillfoldService {

std::optional<StoredPayment> findPayment(
    Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey)
{
    StoredPayment payment;
    soci::session &sql = transaction.sql();
    sql << "SELECT intent_hash, status, http_status, response FROM payments WHERE account_id = :account "
           "AND idempotency_key = :key",
        soci::use(accountId), soci::use(idempotencyKey), soci::into(payment.intentHash), soci::into(payment.status),
        soci::into(payment.httpStatus), soci::into(payment.response);
    return sql.got_data() ? std::optional(payment) : std::nullopt;
}

void reservePayment(Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey)
{
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO payments (account_id, idempotency_key, intent_hash, status, http_status, response, "
                         "created_at) VALUES (:account, :key, '', '', 0, '', :now)",
        soci::use(accountId), soci::use(idempotencyKey), soci::use(now);
}

void storePayment(Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey,
    const StoredPayment &payment)
{
    transaction.sql() << "UPDATE payments SET intent_hash = :hash, status = :status, http_status = :http, "
                         "response = :response WHERE account_id = :account AND idempotency_key = :key",
        soci::use(payment.intentHash), soci::use(payment.status), soci::use(payment.httpStatus),
        soci::use(payment.response), soci::use(accountId), soci::use(idempotencyKey);
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/moneyrequeststore.h"

namespace BillfoldService {
namespace {

/// `condition` has the parameters :first and, where it needs it, :second.
std::optional<MoneyRequest> readRequest(
    Transaction &transaction, const std::string &condition, const std::string &first, const std::string &second)
{
    MoneyRequest row;
    long long amount = 0;
    long long createdAt = 0;
    long long expiresAt = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT id, request_key, asker_account_id, asked_account_id, amount_minor, note, state, transfer_id, "
           "created_at, expires_at FROM money_requests WHERE "
            + condition,
        soci::use(first, "first"), soci::use(second, "second"), soci::into(row.id), soci::into(row.key),
        soci::into(row.askerAccountId), soci::into(row.askedAccountId), soci::into(amount), soci::into(row.note),
        soci::into(row.state), soci::into(row.transferId), soci::into(createdAt), soci::into(expiresAt);
    if (!sql.got_data())
        return std::nullopt;
    row.amountMinor = amount;
    row.createdAt = fromMilliseconds(createdAt);
    row.expiresAt = fromMilliseconds(expiresAt);
    return row;
}

} // namespace

void insertMoneyRequest(Transaction &transaction, const MoneyRequest &request)
{
    const long long amount = request.amountMinor;
    const long long createdAt = toMilliseconds(request.createdAt);
    const long long expiresAt = toMilliseconds(request.expiresAt);
    transaction.sql() << "INSERT INTO money_requests (id, request_key, asker_account_id, asked_account_id, amount_minor, "
                         "note, state, transfer_id, created_at, expires_at) VALUES (:id, :key, :asker, :asked, :amount, "
                         ":note, :state, :transfer, :created, :expires)",
        soci::use(request.id), soci::use(request.key), soci::use(request.askerAccountId),
        soci::use(request.askedAccountId), soci::use(amount), soci::use(request.note), soci::use(request.state),
        soci::use(request.transferId), soci::use(createdAt), soci::use(expiresAt);
}

std::optional<MoneyRequest> findMoneyRequest(Transaction &transaction, const std::string &id)
{
    return readRequest(transaction, "id = :first AND id = :second", id, id);
}

std::optional<MoneyRequest> findMoneyRequestByKey(
    Transaction &transaction, const std::string &askerAccountId, const std::string &key)
{
    return readRequest(transaction, "asker_account_id = :first AND request_key = :second", askerAccountId, key);
}

std::optional<MoneyRequest> lockMoneyRequest(Transaction &transaction, const std::string &id)
{
    return readRequest(transaction, std::string("id = :first AND id = :second") + transaction.forUpdate(), id, id);
}

void closeMoneyRequest(Transaction &transaction, const MoneyRequest &request)
{
    transaction.sql() << "UPDATE money_requests SET state = :state, transfer_id = :transfer WHERE id = :id",
        soci::use(request.state), soci::use(request.transferId), soci::use(request.id);
}

long long countOpenMoneyRequests(
    Transaction &transaction, const std::string &askerAccountId, const std::string &askedAccountId)
{
    long long count = 0;
    transaction.sql() << "SELECT count(*) FROM money_requests WHERE asker_account_id = :asker "
                         "AND asked_account_id = :asked AND state = 'open'",
        soci::use(askerAccountId), soci::use(askedAccountId), soci::into(count);
    return count;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingoperationstore.h"

namespace BillfoldService {
namespace {

constexpr const char *columns = "id, account_id, kind, source_id, amount_minor, fee_minor, state, reason, bank_reference, "
                                "code_sent_to, valid_until, created_at, updated_at, known_by, attempts";

std::vector<FundingOperation> readAll(soci::session &sql, const std::string &condition, const std::string &value)
{
    FundingOperation row;
    long long amount = 0;
    long long fee = 0;
    long long validUntil = 0;
    long long createdAt = 0;
    long long updatedAt = 0;
    long long knownBy = 0;
    soci::statement statement = (sql.prepare << std::string("SELECT ") + columns + " FROM funding_operations WHERE "
            + condition,
        soci::use(value), soci::into(row.id), soci::into(row.accountId), soci::into(row.kind), soci::into(row.sourceId),
        soci::into(amount), soci::into(fee), soci::into(row.state), soci::into(row.reason),
        soci::into(row.bankReference), soci::into(row.codeSentTo), soci::into(validUntil), soci::into(createdAt),
        soci::into(updatedAt), soci::into(knownBy), soci::into(row.attempts));
    statement.execute();
    std::vector<FundingOperation> operations;
    while (statement.fetch()) {
        row.amountMinor = amount;
        row.feeMinor = fee;
        row.validUntil = fromMilliseconds(validUntil);
        row.createdAt = fromMilliseconds(createdAt);
        row.updatedAt = fromMilliseconds(updatedAt);
        row.knownBy = fromMilliseconds(knownBy);
        operations.push_back(row);
    }
    return operations;
}

} // namespace

void insertOperation(Transaction &transaction, const FundingOperation &operation)
{
    const long long amount = operation.amountMinor;
    const long long fee = operation.feeMinor;
    const long long createdAt = toMilliseconds(operation.createdAt);
    const long long knownBy = toMilliseconds(operation.knownBy);
    transaction.sql() << "INSERT INTO funding_operations (id, account_id, kind, source_id, amount_minor, fee_minor, state, "
                         "reason, bank_reference, code_sent_to, valid_until, created_at, updated_at, known_by, next_at, "
                         "attempts) VALUES (:id, :account, :kind, :source, :amount, :fee, :state, '', '', '', 0, "
                         ":created, :updated, :known, :next, 0)",
        soci::use(operation.id), soci::use(operation.accountId), soci::use(operation.kind),
        soci::use(operation.sourceId), soci::use(amount), soci::use(fee), soci::use(operation.state),
        soci::use(createdAt), soci::use(createdAt), soci::use(knownBy), soci::use(createdAt);
}

std::optional<FundingOperation> findOperation(Transaction &transaction, const std::string &id)
{
    const auto found = readAll(transaction.sql(), "id = :id", id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<FundingOperation> lockOperation(Transaction &transaction, const std::string &id)
{
    const auto found = readAll(transaction.sql(), std::string("id = :id") + transaction.forUpdate(), id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void updateOperation(Transaction &transaction, const FundingOperation &operation, std::optional<Timestamp> nextAt)
{
    const long long validUntil = toMilliseconds(operation.validUntil);
    const long long updatedAt = toMilliseconds(operation.updatedAt);
    const long long next = nextAt ? toMilliseconds(*nextAt) : 0;
    transaction.sql() << "UPDATE funding_operations SET state = :state, reason = :reason, bank_reference = :reference, "
                         "code_sent_to = :sent, valid_until = :valid, updated_at = :updated, next_at = :next "
                         "WHERE id = :id",
        soci::use(operation.state), soci::use(operation.reason), soci::use(operation.bankReference),
        soci::use(operation.codeSentTo), soci::use(validUntil), soci::use(updatedAt), soci::use(next),
        soci::use(operation.id);
}

std::vector<FundingOperation> readOperations(Transaction &transaction, const std::string &accountId, int limit)
{
    return readAll(transaction.sql(),
        "account_id = :account ORDER BY created_at DESC, id DESC LIMIT " + std::to_string(limit), accountId);
}

bool hasOperationDue(Transaction &transaction)
{
    long long count = 0;
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "SELECT count(*) FROM funding_operations WHERE next_at > 0 AND next_at <= :now", soci::use(now),
        soci::into(count);
    return count > 0;
}

std::optional<FundingOperation> claimOperation(Transaction &transaction, Timestamp leaseEnd)
{
    std::string id;
    const long long now = toMilliseconds(transaction.now());
    const long long lease = toMilliseconds(leaseEnd);
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT id FROM funding_operations WHERE next_at > 0 AND next_at <= :now ORDER BY next_at, id LIMIT 1")
            + transaction.forUpdateSkipLocked(),
        soci::use(now), soci::into(id);
    if (!sql.got_data())
        return std::nullopt;
    sql << "UPDATE funding_operations SET next_at = :lease, attempts = attempts + 1 WHERE id = :id", soci::use(lease),
        soci::use(id);
    return findOperation(transaction, id);
}

bool isInUse(Transaction &transaction, const std::string &sourceId)
{
    long long count = 0;
    transaction.sql() << "SELECT count(*) FROM funding_operations WHERE source_id = :source "
                         "AND state NOT IN ('succeeded', 'failed', 'reversed')",
        soci::use(sourceId), soci::into(count);
    return count > 0;
}

} // namespace BillfoldService

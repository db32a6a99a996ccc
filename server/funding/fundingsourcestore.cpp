// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingsourcestore.h"

namespace BillfoldService {
namespace {

std::vector<FundingSource> readAll(Transaction &transaction, const std::string &condition, const std::string &value)
{
    FundingSource row;
    long long isDefault = 0;
    long long boundAt = 0;
    long long removedAt = 0;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, account_id, token, fingerprint, type, bank_name, brand, last_four, holder, expires, is_default, "
               "bound_at, removed_at FROM funding_sources WHERE "
                + condition,
        soci::use(value), soci::into(row.id), soci::into(row.accountId), soci::into(row.token),
        soci::into(row.fingerprint), soci::into(row.type), soci::into(row.bankName), soci::into(row.brand),
        soci::into(row.lastFour), soci::into(row.holder), soci::into(row.expires), soci::into(isDefault),
        soci::into(boundAt), soci::into(removedAt));
    statement.execute();
    std::vector<FundingSource> sources;
    while (statement.fetch()) {
        row.isDefault = isDefault != 0;
        row.isRemoved = removedAt != 0;
        row.boundAt = fromMilliseconds(boundAt);
        sources.push_back(row);
    }
    return sources;
}

} // namespace

void insertSource(Transaction &transaction, const FundingSource &source)
{
    const long long isDefault = source.isDefault ? 1 : 0;
    const long long boundAt = toMilliseconds(source.boundAt);
    transaction.sql() << "INSERT INTO funding_sources (id, account_id, token, fingerprint, type, bank_name, brand, "
                         "last_four, holder, expires, is_default, bound_at, removed_at) VALUES (:id, :account, :token, "
                         ":fingerprint, :type, :bank, :brand, :last, :holder, :expires, :default, :bound, 0)",
        soci::use(source.id), soci::use(source.accountId), soci::use(source.token), soci::use(source.fingerprint),
        soci::use(source.type), soci::use(source.bankName), soci::use(source.brand), soci::use(source.lastFour),
        soci::use(source.holder), soci::use(source.expires), soci::use(isDefault), soci::use(boundAt);
}

std::vector<FundingSource> readSources(Transaction &transaction, const std::string &accountId)
{
    return readAll(transaction, "account_id = :account AND removed_at = 0 ORDER BY bound_at, id", accountId);
}

std::optional<FundingSource> findSource(
    Transaction &transaction, const std::string &accountId, const std::string &id)
{
    const auto found = readAll(transaction, "id = :id", id);
    return found.empty() || found.front().accountId != accountId ? std::nullopt : std::optional(found.front());
}

bool isBound(Transaction &transaction, const std::string &accountId, const std::string &fingerprint)
{
    long long count = 0;
    transaction.sql() << "SELECT count(*) FROM funding_sources WHERE account_id = :account AND fingerprint = :fingerprint "
                         "AND removed_at = 0",
        soci::use(accountId), soci::use(fingerprint), soci::into(count);
    return count > 0;
}

void makeDefault(Transaction &transaction, const std::string &accountId, const std::string &id)
{
    transaction.sql() << "UPDATE funding_sources SET is_default = CASE WHEN id = :id THEN 1 ELSE 0 END "
                         "WHERE account_id = :account",
        soci::use(id), soci::use(accountId);
}

void removeSource(Transaction &transaction, const std::string &accountId, const std::string &id)
{
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "UPDATE funding_sources SET removed_at = :now, is_default = 0 WHERE account_id = :account "
                         "AND id = :id",
        soci::use(now), soci::use(accountId), soci::use(id);
}

void insertBinding(Transaction &transaction, const CardBinding &binding)
{
    const long long validUntil = toMilliseconds(binding.validUntil);
    const FundingSource &source = binding.source;
    transaction.sql() << "INSERT INTO card_bindings (id, account_id, challenge, fingerprint, type, bank_name, brand, "
                         "last_four, holder, expires, valid_until) VALUES (:id, :account, :challenge, :fingerprint, "
                         ":type, :bank, :brand, :last, :holder, :expires, :valid)",
        soci::use(binding.id), soci::use(binding.accountId), soci::use(binding.challenge),
        soci::use(source.fingerprint), soci::use(source.type), soci::use(source.bankName), soci::use(source.brand),
        soci::use(source.lastFour), soci::use(source.holder), soci::use(source.expires), soci::use(validUntil);
}

std::optional<CardBinding> findBinding(
    Transaction &transaction, const std::string &accountId, const std::string &id)
{
    CardBinding binding {.id = id, .accountId = accountId};
    FundingSource &source = binding.source;
    long long validUntil = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT challenge, fingerprint, type, bank_name, brand, last_four, holder, expires, valid_until "
           "FROM card_bindings WHERE id = :id AND account_id = :account",
        soci::use(id), soci::use(accountId), soci::into(binding.challenge), soci::into(source.fingerprint),
        soci::into(source.type), soci::into(source.bankName), soci::into(source.brand), soci::into(source.lastFour),
        soci::into(source.holder), soci::into(source.expires), soci::into(validUntil);
    if (!sql.got_data())
        return std::nullopt;
    binding.validUntil = fromMilliseconds(validUntil);
    source.accountId = accountId;
    return binding;
}

bool removeBinding(Transaction &transaction, const std::string &id)
{
    std::string removed;
    soci::session &sql = transaction.sql();
    sql << "DELETE FROM card_bindings WHERE id = :id RETURNING id", soci::use(id), soci::into(removed);
    return sql.got_data();
}

} // namespace BillfoldService

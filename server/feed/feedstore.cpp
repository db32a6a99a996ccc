// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/feedstore.h"

#include "server/base/planted.h"

#include <algorithm>
#include <array>

namespace BillfoldService {
namespace {

long long takeNumber(Transaction &transaction, const std::string &accountId)
{
    long long seq = 0;
    transaction.sql() << "UPDATE feeds SET last_seq = last_seq + 1 WHERE account_id = :id RETURNING last_seq",
        soci::use(accountId), soci::into(seq);
    if (isPlanted("feed-number-skipped"))
        setLatestChange(transaction, accountId, ++seq);
    return seq;
}

/// In the order of ChangeKind; events bring a name of their own.
constexpr std::array<std::string_view, 5> kindNames {"account", "movement", "transfer", "request", "event"};

ChangeKind kindOf(std::string_view name)
{
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? ChangeKind::Event : static_cast<ChangeKind>(found - kindNames.begin());
}

std::int64_t append(Transaction &transaction, const std::string &accountId, ChangeKind kind, std::int64_t movementSeq,
    const std::string &reference)
{
    const long long seq = takeNumber(transaction, accountId);
    BulkInsert insert = bulkChanges(transaction);
    insert.add(changeRow(accountId, seq, kind, movementSeq, reference));
    insert.flush();
    return seq;
}

} // namespace

std::string_view changeKindName(ChangeKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

BulkInsert bulkChanges(Transaction &transaction)
{
    return BulkInsert(transaction, "changes", "account_id, seq, kind, movement_seq, reference");
}

std::vector<BulkInsert::Value> changeRow(
    const std::string &accountId, std::int64_t seq, ChangeKind kind, std::int64_t movementSeq,
    const std::string &reference)
{
    return {accountId, static_cast<long long>(seq), std::string(changeKindName(kind)),
        static_cast<long long>(movementSeq), reference};
}

void setLatestChange(Transaction &transaction, const std::string &accountId, std::int64_t seq)
{
    const long long latest = seq;
    transaction.sql() << "UPDATE feeds SET last_seq = :seq WHERE account_id = :id", soci::use(latest),
        soci::use(accountId);
}

void openFeed(Transaction &transaction, const std::string &accountId)
{
    transaction.sql() << "INSERT INTO feeds (account_id, last_seq) VALUES (:id, 0)", soci::use(accountId);
}

std::int64_t appendChange(
    Transaction &transaction, const std::string &accountId, ChangeKind kind, std::int64_t movementSeq)
{
    return append(transaction, accountId, kind, movementSeq, {});
}

std::int64_t appendChange(
    Transaction &transaction, const std::string &accountId, ChangeKind kind, const std::string &reference)
{
    return append(transaction, accountId, kind, 0, reference);
}

std::int64_t appendEvent(
    Transaction &transaction, const std::string &accountId, const std::string &kind, const std::string &value)
{
    const long long seq = takeNumber(transaction, accountId);
    transaction.sql() << "INSERT INTO changes (account_id, seq, kind, movement_seq, event_value) "
                         "VALUES (:id, :seq, :kind, 0, :value)",
        soci::use(accountId), soci::use(seq), soci::use(kind), soci::use(value);
    return seq;
}

std::vector<Change> readChanges(Transaction &transaction, const std::string &accountId, std::int64_t after, int limit)
{
    long long seq = 0;
    long long movementSeq = 0;
    long long amount = 0;
    long long balance = 0;
    long long bookedAt = 0;
    std::string kind;
    std::string value;
    std::string reference;
    Movement row;
    const long long start = after;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT c.seq, c.kind, c.movement_seq, c.reference, coalesce(m.id, ''), coalesce(m.kind, ''), "
               "coalesce(m.amount_minor, 0), coalesce(m.balance_after_minor, 0), coalesce(m.counterparty_name, ''), "
               "coalesce(m.counterparty_phone, ''), coalesce(m.category, ''), coalesce(m.note, ''), "
               "coalesce(m.transfer_id, ''), coalesce(m.purchase_id, ''), coalesce(m.booked_at, 0), coalesce(m.receipt, ''), "
               "c.event_value FROM changes c LEFT JOIN movements m "
               "ON m.account_id = c.account_id AND m.seq = c.movement_seq AND c.kind = 'movement' "
               "WHERE c.account_id = :id AND c.seq > :after ORDER BY c.seq LIMIT :limit",
        soci::use(accountId), soci::use(start), soci::use(limit), soci::into(seq), soci::into(kind),
        soci::into(movementSeq), soci::into(reference), soci::into(row.id), soci::into(row.kind), soci::into(amount), soci::into(balance),
        soci::into(row.counterpartyName), soci::into(row.counterpartyPhone), soci::into(row.category),
        soci::into(row.note), soci::into(row.transferId), soci::into(row.purchaseId), soci::into(bookedAt),
        soci::into(row.receipt), soci::into(value));
    statement.execute();
    std::vector<Change> changes;
    while (statement.fetch()) {
        Change change {.seq = seq, .kind = kindOf(kind), .reference = reference};
        if (change.kind == ChangeKind::Event) {
            change.eventKind = kind;
            change.eventValue = value;
        }
        if (change.kind == ChangeKind::Movement) {
            row.seq = movementSeq;
            row.amountMinor = amount;
            row.balanceAfterMinor = balance;
            row.bookedAt = fromMilliseconds(bookedAt);
            change.movement = row;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

std::int64_t readLatestChange(Transaction &transaction, const std::string &accountId)
{
    long long seq = 0;
    transaction.sql() << "SELECT coalesce(max(last_seq), 0) FROM feeds WHERE account_id = :id", soci::use(accountId),
        soci::into(seq);
    return seq;
}

} // namespace BillfoldService

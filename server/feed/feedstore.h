// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"
#include "server/ledger/movement.h"

#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

enum class ChangeKind { Account, Movement, Transfer, Request, Event };

/// As in the contract.
[[nodiscard]] std::string_view changeKindName(ChangeKind kind);

/// One thing that the person may know.
struct Change
{
    std::int64_t seq = 0;
    ChangeKind kind = ChangeKind::Account;
    std::optional<Movement> movement = {}; ///< of a ChangeKind::Movement
    std::string reference = {}; ///< the id of what it speaks of, where that is neither account nor movement
    std::string eventKind = {}; ///< of a ChangeKind::Event: the contract's name of the change
    std::string eventValue = {}; ///< and what it said when it was appended: JSON
};

void openFeed(Transaction &transaction, const std::string &accountId);

/// Takes the next number of the account's feed under the lock of its row, so that numbers become visible in order and
/// without gaps. Returns the number. `movementSeq` is 0 for ChangeKind::Account.
std::int64_t appendChange(
    Transaction &transaction, const std::string &accountId, ChangeKind kind, std::int64_t movementSeq);
/// The same for what has an id instead of a number.
std::int64_t appendChange(
    Transaction &transaction, const std::string &accountId, ChangeKind kind, const std::string &reference);

/// As appendChange, for what a feature above the feed tells: its kind and the JSON of the member of that name.
std::int64_t appendEvent(
    Transaction &transaction, const std::string &accountId, const std::string &kind, const std::string &value);

/// The next changes after `after`, oldest first.
[[nodiscard]] std::vector<Change> readChanges(
    Transaction &transaction, const std::string &accountId, std::int64_t after, int limit);

/// The number of the account's latest change; 0 before the first.
[[nodiscard]] std::int64_t readLatestChange(Transaction &transaction, const std::string &accountId);

/// For many at once, by whoever keeps the numbers meanwhile and sets the last at the end.
[[nodiscard]] BulkInsert bulkChanges(Transaction &transaction);
[[nodiscard]] std::vector<BulkInsert::Value> changeRow(
    const std::string &accountId, std::int64_t seq, ChangeKind kind, std::int64_t movementSeq,
    const std::string &reference = {});
void setLatestChange(Transaction &transaction, const std::string &accountId, std::int64_t seq);

} // namespace BillfoldService

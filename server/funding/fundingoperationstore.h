// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/funding/fundingoperation.h"

#include <optional>
#include <vector>

namespace BillfoldService {

/// The bank is asked as soon as it is committed.
void insertOperation(Transaction &transaction, const FundingOperation &operation);
[[nodiscard]] std::optional<FundingOperation> findOperation(Transaction &transaction, const std::string &id);
/// Locks it until the end of the transaction.
[[nodiscard]] std::optional<FundingOperation> lockOperation(Transaction &transaction, const std::string &id);
/// Writes all that changes. `nextAt`: when the bank is asked next; nothing for never.
void updateOperation(
    Transaction &transaction, const FundingOperation &operation, std::optional<Timestamp> nextAt);
/// Newest first.
[[nodiscard]] std::vector<FundingOperation> readOperations(
    Transaction &transaction, const std::string &accountId, int limit);

[[nodiscard]] bool hasOperationDue(Transaction &transaction);
/// Takes the next operation that the bank is to be asked about, for one attempt. Nobody else gets it until `leaseEnd`;
/// then, should this replica have died, somebody does.
[[nodiscard]] std::optional<FundingOperation> claimOperation(Transaction &transaction, Timestamp leaseEnd);

/// Whether money is on its way over the source.
[[nodiscard]] bool isInUse(Transaction &transaction, const std::string &sourceId);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"
#include "server/ledger/movement.h"

#include <optional>

namespace BillfoldService {

void insertMovement(Transaction &transaction, const Movement &movement);
/// The line of an account's bills that a ledger transaction made.
[[nodiscard]] std::optional<Movement> findMovement(
    Transaction &transaction, const std::string &accountId, const std::string &transactionId);

/// For many at once: an insert into the table of movements, and a movement as its row.
[[nodiscard]] BulkInsert bulkMovements(Transaction &transaction);
[[nodiscard]] std::vector<BulkInsert::Value> movementRow(const Movement &movement);

} // namespace BillfoldService

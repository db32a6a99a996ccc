// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"
#include "server/ledger/movement.h"

namespace BillfoldService {

void insertMovement(Transaction &transaction, const Movement &movement);

/// For many at once: an insert into the table of movements, and a movement as its row.
[[nodiscard]] BulkInsert bulkMovements(Transaction &transaction);
[[nodiscard]] std::vector<BulkInsert::Value> movementRow(const Movement &movement);

} // namespace BillfoldService

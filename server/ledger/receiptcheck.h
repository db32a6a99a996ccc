// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledger/checkstore.h"
#include "server/ledger/receipt.h"

#include <optional>

namespace BillfoldService {

/// Proves the receipts: every movement has one that says the same, those of an account form a chain whose end the
/// ledger knows, and every settled payment has one with its intent. With keys, that they were signed with them.
[[nodiscard]] std::vector<LedgerDisagreement> checkReceipts(
    Transaction &transaction, const std::string &operatorId, const std::optional<std::vector<VerificationKey>> &keys);

/// Proves that the database is not older than these head statements: it has every receipt that they name. With keys,
/// that the statements are genuine.
[[nodiscard]] std::vector<LedgerDisagreement> checkHeads(Transaction &transaction,
    const std::vector<std::string> &statements, const std::optional<std::vector<VerificationKey>> &keys);

} // namespace BillfoldService

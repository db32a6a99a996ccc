// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"

#include <string>

namespace BillfoldService {

struct Transfer
{
    std::string id = {};
    std::string transactionId = {};
    std::string payerAccountId = {};
    std::string payeeAccountId = {};
    std::int64_t amountMinor = 0;
    std::int64_t feeMinor = 0;
    std::string note = {};
    Timestamp createdAt = {};
    Timestamp settledAt = {};
};

void insertTransfer(Transaction &transaction, const Transfer &transfer);
/// For many at once.
[[nodiscard]] BulkInsert bulkTransfers(Transaction &transaction);
[[nodiscard]] std::vector<BulkInsert::Value> transferRow(const Transfer &transfer);

[[nodiscard]] bool hasPaid(
    Transaction &transaction, const std::string &payerAccountId, const std::string &payeeAccountId);
/// What the account has transferred to others since a time, fees included, in minor units.
[[nodiscard]] std::int64_t transferredSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// Where the money of a transfer is. A delayed one is on its way first, and then either landed or called back.
namespace TransferState {
inline constexpr std::string_view settled = "settled"; ///< instant: it never was anywhere else
inline constexpr std::string_view onItsWay = "on-its-way";
inline constexpr std::string_view landed = "landed";
inline constexpr std::string_view calledBack = "called-back";
} // namespace TransferState

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
    Timestamp settledAt = {}; ///< when it left its payer
    std::string delivery = "instant";
    std::string state = std::string(TransferState::settled);
    Timestamp landsAt = {}; ///< of a delayed one
    std::string closingTransactionId = {}; ///< by which a delayed one landed or came back
};

void insertTransfer(Transaction &transaction, const Transfer &transfer);
/// For many at once.
[[nodiscard]] BulkInsert bulkTransfers(Transaction &transaction);
[[nodiscard]] std::vector<BulkInsert::Value> transferRow(const Transfer &transfer);

[[nodiscard]] std::optional<Transfer> findTransfer(Transaction &transaction, const std::string &id);
/// The same, and nobody else changes it until the end of the transaction.
[[nodiscard]] std::optional<Transfer> lockTransfer(Transaction &transaction, const std::string &id);
/// Writes `state` and `closingTransactionId`.
void closeTransfer(Transaction &transaction, const Transfer &transfer);

[[nodiscard]] bool hasPaid(
    Transaction &transaction, const std::string &payerAccountId, const std::string &payeeAccountId);
/// What the account has transferred to others since a time and not called back, fees included, in minor units.
[[nodiscard]] std::int64_t transferredSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since);

} // namespace BillfoldService

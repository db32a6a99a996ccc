// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/ledger/receipt.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// The end of a customer's chain.
struct CustomerHead
{
    std::string accountId = {};
    ReceiptHead head = {};
};

/// Every customer, in the order of the ids.
[[nodiscard]] std::vector<CustomerHead> readHeads(Transaction &transaction);

/// The account's receipts from a number on, ascending.
[[nodiscard]] std::vector<std::string> readReceipts(
    Transaction &transaction, const std::string &accountId, std::int64_t from, int limit);

/// The account's movements after a number, with what a receipt speaks of, ascending.
[[nodiscard]] std::vector<Movement> readMovementsAfter(
    Transaction &transaction, const std::string &accountId, std::int64_t after, int limit);

/// The intent hash of each settled payment, with the account before it, sorted.
[[nodiscard]] std::vector<std::string> readSettledIntents(Transaction &transaction);

} // namespace BillfoldService

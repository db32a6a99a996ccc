// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

/// What somebody has paid to a merchant.
struct Purchase
{
    std::string id = {};
    std::string transactionId = {};
    std::string payerAccountId = {};
    std::string merchantId = {};
    std::string codeId = {};
    std::int64_t amountMinor = 0; ///< without the tip
    std::int64_t tipMinor = 0;
    std::int64_t feeMinor = 0;
    std::string note = {};
    Timestamp createdAt = {};
};

void insertPurchase(Transaction &transaction, const Purchase &purchase);
/// Locked until the end of the transaction.
[[nodiscard]] std::optional<Purchase> lockPurchase(Transaction &transaction, const std::string &id);
/// What was paid to a merchant, oldest first.
[[nodiscard]] std::vector<Purchase> readPurchases(Transaction &transaction, const std::string &merchantId);
/// What the account has paid to merchants since a time, tips and fees included, in minor units. What came back counts all
/// the same.
[[nodiscard]] std::int64_t purchasedSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// What a merchant gives back of a purchase. There from when it is announced, which is before it is booked.
struct Refund
{
    std::string purchaseId = {};
    std::int64_t number = 0; ///< 1, 2, … within the purchase
    std::int64_t amountMinor = 0;
    std::string note = {};
};

/// How much of a purchase is given back, and in how many parts.
struct RefundedSum
{
    std::int64_t count = 0;
    std::int64_t amountMinor = 0;
};

void insertRefund(Transaction &transaction, const Refund &refund);
[[nodiscard]] std::optional<Refund> findRefund(
    Transaction &transaction, const std::string &purchaseId, std::int64_t number);
[[nodiscard]] RefundedSum sumRefunds(Transaction &transaction, const std::string &purchaseId);

} // namespace BillfoldService

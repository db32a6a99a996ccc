// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <cstdint>
#include <string>

namespace BillfoldService {

/// One line of a person's bills. It never changes once it is written.
struct Movement
{
    std::string accountId = {};
    std::int64_t seq = 0; ///< the account's own numbering, 1..n without gaps
    std::string id = {};
    std::string transactionId = {};
    std::string kind = {}; ///< of the contract: "transfer-in", "payment", …
    std::int64_t amountMinor = 0; ///< positive when money came in
    std::int64_t balanceAfterMinor = 0;
    std::string counterpartyName = {}; ///< masked for people, full for merchants
    std::string counterpartyPhone = {}; ///< masked; empty for merchants
    std::string category = {}; ///< empty when there is none
    std::string note = {};
    std::string transferId = {}; ///< empty unless it is one side of a transfer
    std::string purchaseId = {}; ///< empty unless it is a payment to a merchant or its refund
    Timestamp bookedAt = {};
    std::string receipt = {}; ///< the service's signature over it: a compact JWS
};

} // namespace BillfoldService

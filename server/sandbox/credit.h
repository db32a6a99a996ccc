// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/database/database.h"
#include "server/payments/settlement.h"
#include "server/work/duework.h"

#include <string>

namespace BillfoldService {

/// Money that comes into the sandbox from outside.
struct Credit
{
    std::string toPhone = {};
    std::int64_t amountMinor = 0; ///< at least 1
    std::string from = {}; ///< who sent it, as the bill shows it
    std::string note = {};
};

inline constexpr std::string_view creditWorkKind = "sandbox-credit";

/// Books it as a top-up. Returns the balance afterwards.
[[nodiscard]] Result<std::int64_t> creditFromOutside(
    Database &database, Random &random, const ReceiptSigner &signer, const Credit &credit);

/// Announces it: it lands when the time has passed by the service's clock, in whichever process serves then. Returns when.
[[nodiscard]] Result<Timestamp> creditLater(
    Database &database, Random &random, const Credit &credit, std::chrono::milliseconds after);

/// Lets announced money land, once per key of its work.
[[nodiscard]] Result<Settlement> landCredit(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work);

} // namespace BillfoldService

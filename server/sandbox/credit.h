// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/random.h"
#include "server/database/database.h"
#include "server/ledger/receipt.h"

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

/// Books it as a top-up. Returns the balance afterwards.
[[nodiscard]] Result<std::int64_t> creditFromOutside(
    Database &database, Random &random, const ReceiptSigner &signer, const Credit &credit);

} // namespace BillfoldService

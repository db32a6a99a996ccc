// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"
#include "server/ledger/ledgerstore.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// What somebody has to hear after the commit.
struct Announcement
{
    std::string accountId = {};
    std::int64_t latestChange = 0;
};

struct Settlement
{
    std::vector<Movement> movements = {}; ///< in the order of the lines that have one
    std::vector<Announcement> announcements = {};
};

/// Books the transaction and puts its movements into the feeds of their customers. All of one database transaction.
[[nodiscard]] Result<Settlement> settle(
    Transaction &transaction, const ReceiptSigner &signer, const LedgerTransaction &entry);

} // namespace BillfoldService

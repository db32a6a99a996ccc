// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// One rule of the ledger that does not hold, and for how many rows.
struct LedgerDisagreement
{
    std::string rule = {};
    long long count = 0;
    std::string example = {}; ///< an id to start looking at
};

/// Proves the books: postings of each transaction sum to zero; balances are the sum of their postings and not below their
/// floor; movements and postings stand for one another; numbering and running balances have no gap; every movement is in
/// the change feed; every transfer and every settled payment has moved money once; what is in transit is on its way. Empty when all holds.
[[nodiscard]] std::vector<LedgerDisagreement> checkLedger(Transaction &transaction);

} // namespace BillfoldService

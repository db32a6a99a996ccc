// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/settlement.h"

#include "server/feed/feedstore.h"

#include <algorithm>

namespace BillfoldService {

Result<Settlement> settle(Transaction &transaction, const LedgerTransaction &entry)
{
    std::vector<std::string> customers;
    for (const LedgerLine &line : entry.lines) {
        if (line.movement)
            customers.push_back(line.ledgerAccountId);
    }
    lockCustomers(transaction, std::move(customers));
    auto movements = book(transaction, entry);
    if (!movements)
        return failure(movements.error());
    Settlement settlement {.movements = std::move(*movements), .announcements = {}};
    for (const Movement &movement : settlement.movements) {
        const std::int64_t latest
            = appendChange(transaction, movement.accountId, ChangeKind::Movement, movement.seq);
        settlement.announcements.push_back({movement.accountId, latest});
    }
    return settlement;
}

} // namespace BillfoldService

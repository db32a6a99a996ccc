// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/settlement.h"

#include "server/feed/feedstore.h"

namespace BillfoldService {

Result<Settlement> settle(
    Transaction &transaction, const ReceiptSigner &signer, const LedgerTransaction &entry)
{
    auto movements = book(transaction, signer, entry);
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

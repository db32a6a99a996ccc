// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/credit.h"

#include "server/accounts/accountstore.h"
#include "server/base/identifiers.h"
#include "server/ledger/ledgerstore.h"
#include "server/payments/settlement.h"

namespace BillfoldService {

Result<std::int64_t> creditFromOutside(
    Database &database, Random &random, const ReceiptSigner &signer, const Credit &credit)
{
    return database.write([&](Transaction &transaction) -> Result<std::int64_t> {
        const auto account = findAccountByPhone(transaction, credit.toPhone);
        if (!account)
            return failure(ProblemType::PayeeNotFound, "nobody has this phone");
        const Timestamp now = transaction.now();
        const Movement bill {.id = makeIdentifier(now, random),
            .kind = "top-up",
            .counterpartyName = credit.from,
            .category = "other",
            .note = credit.note};
        const auto settlement = settle(transaction, signer,
            {makeIdentifier(now, random), "top-up", now,
                {{account->id, credit.amountMinor, bill},
                    {ensureOutsideLedger(transaction, OutsideKind::External, {}), -credit.amountMinor, {}}}});
        if (!settlement)
            return failure(settlement.error());
        return settlement->movements.front().balanceAfterMinor;
    });
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// Transfers that land later. `state`: 0 not known to the program that stored it, 1 on its way, 2 landed, 3 called back.
Result<void> migration0006DelayedTransfers(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE delayed_transfers (
            id TEXT PRIMARY KEY,
            payee_masked_name TEXT NOT NULL,
            payee_masked_phone TEXT NOT NULL,
            amount_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            lands_at INTEGER NOT NULL,
            state INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delayed_transfers_by_state ON delayed_transfers (state, lands_at);
    )sql");
}

} // namespace Billfold

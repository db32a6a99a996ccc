// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// Which payment a receipt is about, by the hash of its intent; null for movements that nobody on this side started, and in
/// rows from before.
Result<void> migration0004ReceiptIntents(WritableDb &db)
{
    return db.execute(R"sql(
        ALTER TABLE receipts ADD COLUMN intent TEXT;
        CREATE INDEX receipts_by_intent ON receipts (intent) WHERE intent IS NOT NULL;
    )sql");
}

} // namespace Billfold

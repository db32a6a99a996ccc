// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// Which purchase a movement is the payment or a refund of; null for others, and in rows from before.
Result<void> migration0008Purchases(WritableDb &db)
{
    return db.execute(R"sql(
        ALTER TABLE movements ADD COLUMN purchase_id TEXT;
        CREATE INDEX movements_by_purchase ON movements (purchase_id, seq) WHERE purchase_id IS NOT NULL;
    )sql");
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// Of a card only what its holder sees of it. Numbers of kinds, states and reasons are those of core/funding.
Result<void> migration0005Funding(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE funding_sources (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            type TEXT NOT NULL,
            bank_name TEXT NOT NULL,
            brand TEXT NOT NULL,
            last_four TEXT NOT NULL,
            holder TEXT NOT NULL,
            expires TEXT NOT NULL,
            is_default INTEGER NOT NULL,
            may TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE funding_operations (
            id TEXT PRIMARY KEY,
            kind INTEGER NOT NULL,
            state INTEGER NOT NULL,
            reason INTEGER NOT NULL,
            source_id TEXT NOT NULL,
            bank_name TEXT NOT NULL,
            last_four TEXT NOT NULL,
            amount_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            fee_minor INTEGER NOT NULL,
            code_sent_to TEXT NOT NULL,
            bank_reference TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            known_by INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX funding_operations_by_time ON funding_operations (created_at);
    )sql");
}

} // namespace Billfold

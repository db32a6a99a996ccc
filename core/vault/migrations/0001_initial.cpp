// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// Money is in minor units, times are milliseconds since 1970 in UTC. A table of one row has the key `row` = 1.
Result<void> migration0001Initial(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE account (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            phone TEXT NOT NULL,
            currency TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE credentials (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            device_key BLOB NOT NULL,
            device_id TEXT NOT NULL,
            access_token TEXT NOT NULL,
            access_expires_at INTEGER NOT NULL,
            refresh_token TEXT NOT NULL
        ) STRICT;

        CREATE TABLE sync_state (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            cursor TEXT NOT NULL,
            synced_at INTEGER
        ) STRICT;

        CREATE TABLE balance (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            available_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            seq INTEGER NOT NULL,
            as_of INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE movements (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            amount_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            balance_after_minor INTEGER NOT NULL,
            counterparty_name TEXT NOT NULL,
            counterparty_phone TEXT,
            category TEXT,
            note TEXT NOT NULL,
            transfer_id TEXT,
            booked_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE intents (
            id TEXT PRIMARY KEY,
            idempotency_key TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            method TEXT NOT NULL,
            path TEXT NOT NULL,
            body BLOB NOT NULL,
            intent_hash TEXT NOT NULL,
            payee_masked_name TEXT NOT NULL,
            payee_masked_phone TEXT NOT NULL,
            amount_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            note TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            not_after INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            result_code INTEGER,
            result_body BLOB,
            resolved_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX intents_by_state ON intents (state);

        CREATE TABLE payees (
            phone TEXT PRIMARY KEY,
            masked_name TEXT NOT NULL,
            last_used_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
    )sql");
}

} // namespace Billfold

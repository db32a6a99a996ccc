// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// What the service has signed about each movement, in a chain: `previous` is the `hash` of the row before. Movements from
/// before have no receipt yet; they are fetched. `payment_freeze` keeps the last contradiction of the service that was
/// confirmed, and when it was found to be gone. `first_sent_at` says since when the outcome of a payment is open.
Result<void> migration0003Receipts(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE receipts (
            seq INTEGER PRIMARY KEY,
            jws TEXT NOT NULL,
            hash TEXT NOT NULL,
            previous TEXT NOT NULL
        ) STRICT;

        CREATE TABLE receipt_progress (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            complete_to INTEGER NOT NULL
        ) STRICT;
        INSERT INTO receipt_progress (row, complete_to) VALUES (1, 0);

        CREATE TABLE payment_freeze (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            kind TEXT NOT NULL,
            first_seq INTEGER NOT NULL,
            last_seq INTEGER NOT NULL,
            frozen_at INTEGER NOT NULL,
            evidence BLOB NOT NULL,
            lifted_at INTEGER
        ) STRICT;

        ALTER TABLE intents ADD COLUMN first_sent_at INTEGER;
    )sql");
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// A delayed transfer leaves its payer in one ledger transaction and arrives, or comes back, in another: the closing one.
// A change may speak of something that has an id and no number of its own.
constexpr std::array<std::string_view, 6> statements {
    "ALTER TABLE transfers ADD COLUMN delivery TEXT NOT NULL DEFAULT 'instant'",
    "ALTER TABLE transfers ADD COLUMN state TEXT NOT NULL DEFAULT 'settled'",
    "ALTER TABLE transfers ADD COLUMN lands_at BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE transfers ADD COLUMN closing_transaction_id TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX transfers_by_closing ON transfers (closing_transaction_id) WHERE closing_transaction_id <> ''",
    "ALTER TABLE changes ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
};

} // namespace

Migration delayedTransfersMigration()
{
    return statements;
}

} // namespace BillfoldService

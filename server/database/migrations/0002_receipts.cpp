// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// A receipt is a compact JWS. The hash of the newest stands with the balance, under the same lock, so that nothing is
// searched for it.
constexpr std::array<std::string_view, 2> statements {
    "ALTER TABLE movements ADD COLUMN receipt TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE ledger_accounts ADD COLUMN receipt_hash TEXT NOT NULL DEFAULT ''",
};

} // namespace

Migration receiptsMigration()
{
    return statements;
}

} // namespace BillfoldService

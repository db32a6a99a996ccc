// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// Whom people pay, the codes that say for what, and what was paid and given back. A code for one payment names the
// purchase that took it.
constexpr std::array<std::string_view, 8> statements {
    R"(CREATE TABLE merchants (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
        created_at BIGINT NOT NULL))",
    R"(CREATE TABLE merchant_codes (
        id TEXT PRIMARY KEY, merchant_id TEXT NOT NULL REFERENCES merchants (id), content TEXT NOT NULL UNIQUE,
        amount_minor BIGINT NOT NULL, tip_kind TEXT NOT NULL, tip_value BIGINT NOT NULL, bill_number TEXT NOT NULL,
        store_label TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
        purchase_id TEXT NOT NULL))",
    "CREATE INDEX merchant_codes_by_merchant ON merchant_codes (merchant_id, created_at)",
    R"(CREATE TABLE purchases (
        id TEXT PRIMARY KEY, transaction_id TEXT NOT NULL, payer_account_id TEXT NOT NULL,
        merchant_id TEXT NOT NULL REFERENCES merchants (id), code_id TEXT NOT NULL, amount_minor BIGINT NOT NULL,
        tip_minor BIGINT NOT NULL, fee_minor BIGINT NOT NULL, note TEXT NOT NULL, created_at BIGINT NOT NULL))",
    "CREATE INDEX purchases_by_payer ON purchases (payer_account_id, created_at)",
    R"(CREATE TABLE refunds (
        purchase_id TEXT NOT NULL REFERENCES purchases (id), number BIGINT NOT NULL, amount_minor BIGINT NOT NULL,
        note TEXT NOT NULL, created_at BIGINT NOT NULL, PRIMARY KEY (purchase_id, number)))",
    "ALTER TABLE movements ADD COLUMN purchase_id TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX purchases_by_merchant ON purchases (merchant_id, created_at)",
};

} // namespace

Migration merchantsMigration()
{
    return statements;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// What people show at a till. A code that asks for approval names the merchant's code that is approved.
constexpr std::array<std::string_view, 2> statements {
    R"(CREATE TABLE payment_codes (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), digits TEXT NOT NULL UNIQUE,
        created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, state TEXT NOT NULL, amount_minor BIGINT NOT NULL,
        merchant_id TEXT NOT NULL, merchant_code_id TEXT NOT NULL, purchase_id TEXT NOT NULL, reason TEXT NOT NULL))",
    "CREATE INDEX payment_codes_by_account ON payment_codes (account_id, created_at)",
};

} // namespace

Migration paymentCodesMigration()
{
    return statements;
}

} // namespace BillfoldService

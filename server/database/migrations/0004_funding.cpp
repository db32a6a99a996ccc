// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// Of a card the service keeps the bank's token, the brand and the last four digits, and a keyed hash of the number that
// tells whether it is bound twice. What else is kept for the bank alone is the sandbox's.
constexpr std::array<std::string_view, 13> statements {
    "ALTER TABLE changes ADD COLUMN event_value TEXT NOT NULL DEFAULT ''",
    R"(CREATE TABLE funding_sources (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL, token TEXT NOT NULL, fingerprint TEXT NOT NULL,
        type TEXT NOT NULL, bank_name TEXT NOT NULL, brand TEXT NOT NULL, last_four TEXT NOT NULL,
        holder TEXT NOT NULL, expires TEXT NOT NULL, is_default BIGINT NOT NULL, bound_at BIGINT NOT NULL,
        removed_at BIGINT NOT NULL))",
    "CREATE UNIQUE INDEX funding_sources_bound ON funding_sources (account_id, fingerprint) WHERE removed_at = 0",
    R"(CREATE TABLE card_bindings (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL, challenge TEXT NOT NULL, fingerprint TEXT NOT NULL,
        type TEXT NOT NULL, bank_name TEXT NOT NULL, brand TEXT NOT NULL, last_four TEXT NOT NULL,
        holder TEXT NOT NULL, expires TEXT NOT NULL, valid_until BIGINT NOT NULL))",
    "CREATE INDEX card_bindings_by_expiry ON card_bindings (valid_until)",
    R"(CREATE TABLE funding_operations (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL, kind TEXT NOT NULL, source_id TEXT NOT NULL,
        amount_minor BIGINT NOT NULL, fee_minor BIGINT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        bank_reference TEXT NOT NULL, code_sent_to TEXT NOT NULL, valid_until BIGINT NOT NULL,
        created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, known_by BIGINT NOT NULL, next_at BIGINT NOT NULL,
        attempts BIGINT NOT NULL))",
    "CREATE INDEX funding_operations_by_account ON funding_operations (account_id, kind, created_at)",
    "CREATE INDEX funding_operations_by_time ON funding_operations (next_at) WHERE next_at > 0",

    // The sandbox's bank, with books of its own.
    R"(CREATE TABLE sandbox_bank_answers (
        card TEXT PRIMARY KEY, answer TEXT NOT NULL, later TEXT NOT NULL, after_ms BIGINT NOT NULL))",
    R"(CREATE TABLE sandbox_bank_cards (
        challenge TEXT PRIMARY KEY, token TEXT NOT NULL, type TEXT NOT NULL, bank_name TEXT NOT NULL,
        brand TEXT NOT NULL, last_four TEXT NOT NULL, phone TEXT NOT NULL, code TEXT NOT NULL,
        tries_left BIGINT NOT NULL))",
    "CREATE INDEX sandbox_bank_cards_by_token ON sandbox_bank_cards (token)",
    R"(CREATE TABLE sandbox_bank_orders (
        id TEXT PRIMARY KEY, direction TEXT NOT NULL, token TEXT NOT NULL, amount_minor BIGINT NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL, reference TEXT NOT NULL, code TEXT NOT NULL,
        tries_left BIGINT NOT NULL, later TEXT NOT NULL, later_at BIGINT NOT NULL))",
    "CREATE TABLE sandbox_bank_windows (bank_name TEXT NOT NULL, starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL)",
};

} // namespace

Migration fundingMigration()
{
    return statements;
}

} // namespace BillfoldService

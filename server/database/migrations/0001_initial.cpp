// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// Amounts are minor units, times milliseconds since 1970 UTC, secrets keyed hashes in base64url. Text that is absent is
// empty, so that no column needs NULL.
constexpr std::array<std::string_view, 34> statements {
    "CREATE TABLE service_state (name TEXT PRIMARY KEY, value TEXT NOT NULL)",

    // Identity.
    R"(CREATE TABLE accounts (
        id TEXT PRIMARY KEY, phone TEXT NOT NULL UNIQUE, name TEXT NOT NULL, created_at BIGINT NOT NULL,
        language TEXT NOT NULL, password_salt TEXT NOT NULL, password_passes BIGINT NOT NULL,
        password_memory BIGINT NOT NULL, proof_mac TEXT NOT NULL, pin_mac TEXT NOT NULL,
        pin_tries_left BIGINT NOT NULL, terms_version TEXT NOT NULL, privacy_version TEXT NOT NULL))",
    R"(CREATE TABLE devices (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), public_key TEXT NOT NULL,
        name TEXT NOT NULL, platform TEXT NOT NULL, created_at BIGINT NOT NULL, last_seen_at BIGINT NOT NULL,
        UNIQUE (account_id, public_key)))",
    R"(CREATE TABLE access_tokens (
        token_mac TEXT PRIMARY KEY, device_id TEXT NOT NULL REFERENCES devices (id), expires_at BIGINT NOT NULL))",
    "CREATE INDEX access_tokens_by_device ON access_tokens (device_id)",
    R"(CREATE TABLE refresh_tokens (
        token_mac TEXT PRIMARY KEY, device_id TEXT NOT NULL REFERENCES devices (id), parent_mac TEXT NOT NULL,
        expires_at BIGINT NOT NULL))",
    "CREATE INDEX refresh_tokens_by_device ON refresh_tokens (device_id)",
    R"(CREATE TABLE codes (
        phone TEXT NOT NULL, purpose TEXT NOT NULL, code_mac TEXT NOT NULL, sent_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL, tries_left BIGINT NOT NULL, PRIMARY KEY (phone, purpose)))",
    "CREATE TABLE code_sends (phone TEXT NOT NULL, sent_at BIGINT NOT NULL)",
    "CREATE INDEX code_sends_by_phone ON code_sends (phone, sent_at)",
    R"(CREATE TABLE phone_tickets (
        ticket_mac TEXT PRIMARY KEY, phone TEXT NOT NULL, purpose TEXT NOT NULL, key_id TEXT NOT NULL,
        expires_at BIGINT NOT NULL, used_for TEXT NOT NULL))",
    "CREATE TABLE sign_in_tries (phone TEXT PRIMARY KEY, failures BIGINT NOT NULL, locked_until BIGINT NOT NULL)",
    R"(CREATE TABLE nonces (
        key_id TEXT NOT NULL, nonce TEXT NOT NULL, expires_at BIGINT NOT NULL, PRIMARY KEY (key_id, nonce)))",
    "CREATE INDEX nonces_by_expiry ON nonces (expires_at)",
    R"(CREATE TABLE approvals (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id),
        device_id TEXT NOT NULL REFERENCES devices (id), intent_hash TEXT NOT NULL, expires_at BIGINT NOT NULL))",
    "CREATE INDEX approvals_by_account ON approvals (account_id)",

    // The ledger. Only customers carry a running balance: a shared row that every payment changes would make all of
    // them wait for one another.
    R"(CREATE TABLE ledger_accounts (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, floor_minor BIGINT NOT NULL,
        balance_minor BIGINT NOT NULL, movement_seq BIGINT NOT NULL))",
    "CREATE INDEX ledger_accounts_by_name ON ledger_accounts (kind, name)",
    "CREATE TABLE ledger_transactions (id TEXT PRIMARY KEY, kind TEXT NOT NULL, booked_at BIGINT NOT NULL)",
    R"(CREATE TABLE postings (
        transaction_id TEXT NOT NULL, line BIGINT NOT NULL, ledger_account_id TEXT NOT NULL,
        amount_minor BIGINT NOT NULL, PRIMARY KEY (transaction_id, line)))",
    R"(CREATE TABLE movements (
        account_id TEXT NOT NULL, seq BIGINT NOT NULL, id TEXT NOT NULL, transaction_id TEXT NOT NULL,
        kind TEXT NOT NULL, state TEXT NOT NULL, amount_minor BIGINT NOT NULL, balance_after_minor BIGINT NOT NULL,
        counterparty_name TEXT NOT NULL, counterparty_phone TEXT NOT NULL, category TEXT NOT NULL, note TEXT NOT NULL,
        transfer_id TEXT NOT NULL, booked_at BIGINT NOT NULL, PRIMARY KEY (account_id, seq)))",
    "CREATE INDEX movements_by_transaction ON movements (transaction_id)",

    // The change feed.
    "CREATE TABLE feeds (account_id TEXT PRIMARY KEY, last_seq BIGINT NOT NULL)",
    R"(CREATE TABLE changes (
        account_id TEXT NOT NULL, seq BIGINT NOT NULL, kind TEXT NOT NULL, movement_seq BIGINT NOT NULL,
        PRIMARY KEY (account_id, seq)))",
    R"(CREATE TABLE nudge_tickets (
        ticket_mac TEXT PRIMARY KEY, account_id TEXT NOT NULL, expires_at BIGINT NOT NULL))",

    // Payments.
    R"(CREATE TABLE transfers (
        id TEXT PRIMARY KEY, transaction_id TEXT NOT NULL, payer_account_id TEXT NOT NULL,
        payee_account_id TEXT NOT NULL, amount_minor BIGINT NOT NULL, fee_minor BIGINT NOT NULL, note TEXT NOT NULL,
        created_at BIGINT NOT NULL, settled_at BIGINT NOT NULL))",
    "CREATE INDEX transfers_by_payer ON transfers (payer_account_id, created_at)",
    "CREATE INDEX transfers_by_pair ON transfers (payer_account_id, payee_account_id)",
    R"(CREATE TABLE payments (
        account_id TEXT NOT NULL, idempotency_key TEXT NOT NULL, intent_hash TEXT NOT NULL, status TEXT NOT NULL,
        http_status BIGINT NOT NULL, response TEXT NOT NULL, created_at BIGINT NOT NULL,
        PRIMARY KEY (account_id, idempotency_key)))",

    // The sandbox's outside world.
    R"(CREATE TABLE sandbox_messages (
        id BIGINT PRIMARY KEY, to_phone TEXT NOT NULL, body TEXT NOT NULL, channel TEXT NOT NULL,
        sent_at BIGINT NOT NULL))",
    "CREATE INDEX sandbox_messages_by_phone ON sandbox_messages (to_phone, id)",
    "CREATE INDEX phone_tickets_by_expiry ON phone_tickets (expires_at)",
    "CREATE INDEX access_tokens_by_expiry ON access_tokens (expires_at)",
    "CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at)",
};

} // namespace

Migration initialMigration()
{
    return statements;
}

} // namespace BillfoldService

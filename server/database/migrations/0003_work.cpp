// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// What the service starts by itself. A ledger transaction that comes of such work carries its cause, which is unique:
// should the work ever be there twice, the money still moves once.
constexpr std::array<std::string_view, 8> statements {
    "ALTER TABLE ledger_transactions ADD COLUMN cause TEXT NOT NULL DEFAULT ''",
    "CREATE UNIQUE INDEX ledger_transactions_by_cause ON ledger_transactions (cause) WHERE cause <> ''",
    R"(CREATE TABLE due_work (
        kind TEXT NOT NULL, work_key TEXT NOT NULL, payload TEXT NOT NULL, due_at BIGINT NOT NULL,
        next_at BIGINT NOT NULL, attempts BIGINT NOT NULL, last_error TEXT NOT NULL, PRIMARY KEY (kind, work_key)))",
    "CREATE INDEX due_work_by_time ON due_work (kind, next_at, work_key)",
    R"(CREATE TABLE outbox (
        id TEXT PRIMARY KEY, to_phone TEXT NOT NULL, body TEXT NOT NULL, created_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL, next_at BIGINT NOT NULL, attempts BIGINT NOT NULL, last_error TEXT NOT NULL))",
    "CREATE INDEX outbox_by_time ON outbox (next_at, id)",
    "ALTER TABLE sandbox_messages ADD COLUMN message_id TEXT NOT NULL DEFAULT ''",
    "CREATE UNIQUE INDEX sandbox_messages_by_message ON sandbox_messages (message_id) WHERE message_id <> ''",
};

} // namespace

Migration workMigration()
{
    return statements;
}

} // namespace BillfoldService

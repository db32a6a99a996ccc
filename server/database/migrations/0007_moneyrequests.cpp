// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations/migrations.h"

#include <array>

namespace BillfoldService {
namespace {

// One person asks another for money. A transfer pays at most one request, and a request is paid by at most one transfer.
constexpr std::array<std::string_view, 3> statements {
    R"(CREATE TABLE money_requests (
        id TEXT PRIMARY KEY, request_key TEXT NOT NULL, asker_account_id TEXT NOT NULL, asked_account_id TEXT NOT NULL,
        amount_minor BIGINT NOT NULL, note TEXT NOT NULL, state TEXT NOT NULL, transfer_id TEXT NOT NULL,
        created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, UNIQUE (asker_account_id, request_key)))",
    "CREATE UNIQUE INDEX money_requests_by_transfer ON money_requests (transfer_id) WHERE transfer_id <> ''",
    "CREATE INDEX money_requests_by_pair ON money_requests (asker_account_id, asked_account_id, state)",
};

} // namespace

Migration moneyRequestsMigration()
{
    return statements;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/payments/moneyrequests.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/requests, and what its two people may do with one: decline, withdraw, and learn whom to pay. Thread-safe.
class MoneyRequestEndpoint
{
public:
    /// All outlive this object.
    MoneyRequestEndpoint(Database &database, NudgeWatcher &watcher, const ServiceKeys &keys, Random &random);

    [[nodiscard]] Result<Response> ask(const Exchange &exchange);
    [[nodiscard]] Result<Response> decline(const Exchange &exchange);
    [[nodiscard]] Result<Response> withdraw(const Exchange &exchange);
    [[nodiscard]] Result<Response> payee(const Exchange &exchange);

private:
    using Step = std::function<Result<MoneyRequestOutcome>(Transaction &)>;

    [[nodiscard]] Result<Response> run(const Exchange &exchange, int status, const Step &step);
    [[nodiscard]] Result<Response> end(const Exchange &exchange, std::string_view state);

    Database &m_database;
    NudgeWatcher &m_watcher;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

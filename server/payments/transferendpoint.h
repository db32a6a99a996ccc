// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/payments/transferexecution.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/transfers: executed at most once under its idempotency key. A stored answer is found before the nonce and
/// the approval are looked at, so that a request which the network sent twice gets the same bytes.
class TransferEndpoint
{
public:
    /// All outlive this object.
    TransferEndpoint(Database &database, PaymentEnvironment environment, NudgeWatcher &watcher);

    [[nodiscard]] Result<Response> transfer(const Exchange &exchange);

private:
    Database &m_database;
    PaymentEnvironment m_environment;
    NudgeWatcher &m_watcher;
};

} // namespace BillfoldService

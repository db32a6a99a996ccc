// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/payments/paymentexecution.h"

namespace BillfoldService {

/// POST /v1/transfers/{id}/call-back: a transfer that is on its way comes back to its payer. Called back again, it is
/// answered the same. Thread-safe.
class CallBackEndpoint
{
public:
    /// Database, watcher and what the environment names outlive this object.
    CallBackEndpoint(Database &database, NudgeWatcher &watcher, PaymentEnvironment environment);

    [[nodiscard]] Result<Response> callBack(const Exchange &exchange);

private:
    Database &m_database;
    NudgeWatcher &m_watcher;
    PaymentEnvironment m_environment;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/payments/paymentexecution.h"

namespace BillfoldService {

/// Where payments of every kind come in: each is executed at most once under its idempotency key. A stored answer is
/// found before the nonce and the approval are looked at, so that a request which the network sent twice gets the same
/// bytes. Thread-safe.
class PaymentDesk
{
public:
    /// Both outlive this object.
    PaymentDesk(Database &database, NudgeWatcher &watcher);

    /// Reads one kind of request. Its problems are not stored.
    using OrderReader = std::function<Result<PaymentOrder>(std::string_view body)>;

    [[nodiscard]] Result<Response> take(const Exchange &exchange, const OrderReader &readOrder);

private:
    Database &m_database;
    NudgeWatcher &m_watcher;
};

} // namespace BillfoldService

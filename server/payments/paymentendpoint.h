// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// GET /v1/payments/{idempotencyKey}: what became of a payment of any kind. POST …/void: where nothing is stored yet, a
/// tombstone that a payment which arrives later runs into.
class PaymentEndpoint
{
public:
    /// The database outlives this object.
    explicit PaymentEndpoint(Database &database);

    [[nodiscard]] Result<Response> find(const Exchange &exchange);
    [[nodiscard]] Result<Response> voidPayment(const Exchange &exchange);

private:
    Database &m_database;
};

} // namespace BillfoldService

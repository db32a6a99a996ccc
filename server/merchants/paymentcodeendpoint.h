// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/merchants/paymentcode.h"
#include "server/payments/paymentexecution.h"
#include "server/database/database.h"

namespace BillfoldService {

/// /v1/payment-codes: what a person shows at a till, made, followed and revoked.
class PaymentCodeEndpoint
{
public:
    /// All outlive this object.
    PaymentCodeEndpoint(Database &database, PaymentEnvironment environment);

    /// POST /v1/payment-codes. Revokes what was shown before.
    [[nodiscard]] Result<Response> create(const Exchange &exchange);
    /// GET /v1/payment-codes/{id}
    [[nodiscard]] Result<Response> find(const Exchange &exchange);
    /// DELETE /v1/payment-codes/{id}. Nothing happens to one that has been scanned.
    [[nodiscard]] Result<Response> revoke(const Exchange &exchange);

private:
    Database &m_database;
    PaymentEnvironment m_environment;
};

} // namespace BillfoldService

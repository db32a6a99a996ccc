// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/payments/paymentlimits.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// GET /v1/account: the account with its balance, what it may do, and how much of its limits is used.
class OverviewEndpoint
{
public:
    /// The database outlives this object.
    OverviewEndpoint(Database &database, PaymentLimits limits);

    [[nodiscard]] Result<Response> overview(const Exchange &exchange);

private:
    Database &m_database;
    PaymentLimits m_limits;
};

} // namespace BillfoldService

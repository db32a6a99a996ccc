// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/paymentdesk.h"

namespace BillfoldService {

/// POST /v1/merchant-codes/read: whom a code is of and what it asks for. POST /v1/purchases pays it.
class MerchantEndpoint
{
public:
    /// All outlive this object.
    MerchantEndpoint(Database &database, PaymentDesk &desk, PaymentEnvironment environment);

    [[nodiscard]] Result<Response> readCode(const Exchange &exchange);
    [[nodiscard]] Result<Response> pay(const Exchange &exchange);

private:
    Database &m_database;
    PaymentDesk &m_desk;
    PaymentEnvironment m_environment;
};

} // namespace BillfoldService

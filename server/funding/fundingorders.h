// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/funding/bankcourier.h"
#include "server/funding/fundinglimits.h"
#include "server/payments/paymentdesk.h"

namespace BillfoldService {

/// POST /v1/top-ups and POST /v1/withdrawals: the service takes the order for ever, and the bank does the rest. A
/// withdrawal leaves the balance at once. POST /v1/funding-operations/{id}/code: what the bank has asked for.
class FundingOrders
{
public:
    /// All outlive this object.
    FundingOrders(PaymentDesk &desk, Database &database, BankChannel &bank, BankCourier &courier,
        PaymentEnvironment environment, FundingLimits limits);

    [[nodiscard]] Result<Response> topUp(const Exchange &exchange);
    [[nodiscard]] Result<Response> withdraw(const Exchange &exchange);
    [[nodiscard]] Result<Response> authenticate(const Exchange &exchange);

private:
    [[nodiscard]] Result<Response> take(const Exchange &exchange, std::string_view kind);

    PaymentDesk &m_desk;
    Database &m_database;
    BankChannel &m_bank;
    BankCourier &m_courier;
    PaymentEnvironment m_environment;
    FundingLimits m_limits;
};

} // namespace BillfoldService

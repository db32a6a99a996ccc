// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/paymentdesk.h"

namespace BillfoldService {

/// POST /v1/transfers.
class TransferEndpoint
{
public:
    /// The desk and what the environment names outlive this object.
    TransferEndpoint(PaymentDesk &desk, PaymentEnvironment environment);

    [[nodiscard]] Result<Response> transfer(const Exchange &exchange);

private:
    PaymentDesk &m_desk;
    PaymentEnvironment m_environment;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferendpoint.h"

#include "server/payments/transferexecution.h"

namespace BillfoldService {

TransferEndpoint::TransferEndpoint(PaymentDesk &desk, PaymentEnvironment environment)
    : m_desk(desk)
    , m_environment(environment)
{
}

Result<Response> TransferEndpoint::transfer(const Exchange &exchange)
{
    return m_desk.take(exchange, [this](std::string_view body) -> Result<PaymentOrder> {
        const auto request = parseTransferRequest(body);
        if (!request)
            return failure(request.error());
        return PaymentOrder {request->notAfter,
            [this, terms = *request](Transaction &transaction, const PaymentAttempt &attempt) {
                return executeTransfer(transaction, m_environment, attempt, terms);
            }};
    });
}

} // namespace BillfoldService

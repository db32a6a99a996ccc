// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentendpoint.h"

#include "server/payments/paymentstore.h"
#include "server/wire/objectreader.h"
#include "server/wire/responses.h"

namespace BillfoldService {

PaymentEndpoint::PaymentEndpoint(Database &database)
    : m_database(database)
{
}

Result<Response> PaymentEndpoint::find(const Exchange &exchange)
{
    const auto payment = m_database.read([&](Transaction &transaction) -> Result<StoredPayment> {
        const auto stored = findPayment(transaction, exchange.accountId, exchange.pathParameter);
        if (!stored)
            return failure(ProblemType::NotFound);
        return *stored;
    });
    if (!payment)
        return failure(payment.error());
    auto response = parseObject(payment->response);
    if (!response)
        return failure(ProblemType::Internal, "a stored response is not JSON");
    return jsonResponse(200,
        {{"status", payment->status}, {"httpStatus", payment->httpStatus}, {"response", std::move(*response)}});
}

} // namespace BillfoldService

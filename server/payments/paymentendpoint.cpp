// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentendpoint.h"

#include "server/base/encoding.h"
#include "server/identity/noncestore.h"
#include "server/payments/paymentrequests.h"
#include "server/payments/paymentstore.h"
#include "server/wire/objectreader.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

Result<Response> outcomeResponse(const Result<StoredPayment> &payment)
{
    if (!payment)
        return failure(payment.error());
    auto response = parseObject(payment->response);
    if (!response)
        return failure(ProblemType::Internal, "a stored response is not JSON");
    return jsonResponse(200,
        {{"status", payment->status}, {"httpStatus", payment->httpStatus}, {"response", std::move(*response)}});
}

/// What is stored under the key, or else the tombstone, which takes the key as an execution would: whoever of the two
/// commits first wins, and the other finds what was stored.
Result<StoredPayment> findOrVoid(Transaction &transaction, const Exchange &exchange, const std::string &hash)
{
    const std::string &key = exchange.pathParameter;
    if (const auto stored = findPayment(transaction, exchange.accountId, key)) {
        if (stored->intentHash != hash)
            return failure(ProblemType::IdempotencyConflict);
        return *stored;
    }
    if (!claimNonce(transaction, exchange.signature))
        return failure(ProblemType::SignatureInvalid, "the nonce was used before");
    const Response refusal = problemResponse(Problem {.type = ProblemType::PaymentVoid}, exchange.requestId);
    const StoredPayment tombstone {hash, "VOID", refusal.status, refusal.body};
    reservePayment(transaction, exchange.accountId, key);
    storePayment(transaction, exchange.accountId, key, tombstone);
    return tombstone;
}

} // namespace

PaymentEndpoint::PaymentEndpoint(Database &database)
    : m_database(database)
{
}

Result<Response> PaymentEndpoint::find(const Exchange &exchange)
{
    return outcomeResponse(m_database.read([&](Transaction &transaction) -> Result<StoredPayment> {
        const auto stored = findPayment(transaction, exchange.accountId, exchange.pathParameter);
        if (!stored)
            return failure(ProblemType::NotFound);
        return *stored;
    }));
}

Result<Response> PaymentEndpoint::voidPayment(const Exchange &exchange)
{
    if (!isLowerHex(exchange.pathParameter, 32))
        return failure(ProblemType::Malformed, "the idempotency key is not 32 hex digits");
    const auto request = parseVoidRequest(exchange.request.body);
    if (!request)
        return failure(request.error());
    return outcomeResponse(m_database.write(
        [&](Transaction &transaction) { return findOrVoid(transaction, exchange, request->intentHash); }));
}

} // namespace BillfoldService

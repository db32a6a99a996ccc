// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentendpoint.h"

#include "server/base/crashpoint.h"
#include "server/base/encoding.h"
#include "server/base/planted.h"
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

StoredPayment makeTombstone(const Exchange &exchange, const std::string &hash)
{
    const Response refusal = problemResponse(Problem {.type = ProblemType::PaymentVoid}, exchange.requestId);
    return {hash, "VOID", refusal.status, refusal.body};
}

/// What is stored under the key, or else the tombstone, which takes the key as an execution would: whoever of the two
/// commits first wins, and the other finds what was stored.
Result<StoredPayment> findOrVoid(Transaction &transaction, const Exchange &exchange, const std::string &hash)
{
    const std::string &key = exchange.pathParameter;
    if (const auto stored = findPayment(transaction, exchange.accountId, key)) {
        if (stored->intentHash != hash)
            return failure(ProblemType::IdempotencyConflict);
        if (stored->status == "SETTLED" && isPlanted("void-undoes-settled"))
            storePayment(transaction, exchange.accountId, key, makeTombstone(exchange, hash));
        return *stored;
    }
    if (!claimNonce(transaction, exchange.signature))
        return failure(ProblemType::SignatureInvalid, "the nonce was used before");
    const StoredPayment tombstone = makeTombstone(exchange, hash);
    if (isPlanted("void-tombstone-not-kept"))
        return tombstone;
    reservePayment(transaction, exchange.accountId, key);
    crashPoint("void-key-reserved");
    storePayment(transaction, exchange.accountId, key, tombstone);
    crashPoint("tombstone-stored");
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
    const auto stored = m_database.write(
        [&](Transaction &transaction) { return findOrVoid(transaction, exchange, request->intentHash); });
    crashPoint("void-committed");
    return outcomeResponse(stored);
}

} // namespace BillfoldService

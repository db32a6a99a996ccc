// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentexecution.h"

#include "server/base/crashpoint.h"
#include "server/base/planted.h"
#include "server/identity/noncestore.h"
#include "server/payments/approvalstore.h"
#include "server/payments/paymentstore.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

PaymentOutcome conclude(Transaction &transaction, const PaymentAttempt &attempt, Executed executed)
{
    storePayment(transaction, attempt.exchange.accountId, attempt.idempotencyKey,
        {attempt.intentHash, executed.status, executed.response.status, executed.response.body});
    crashPoint("answer-stored");
    return {std::move(executed.response), std::move(executed.announcements)};
}

PaymentOutcome decline(Transaction &transaction, const PaymentAttempt &attempt, const Problem &problem)
{
    return conclude(transaction, attempt, {"DECLINED", problemResponse(problem, attempt.exchange.requestId), {}});
}

/// The approval is bound to the account, the device and the exact body.
std::optional<Problem> useApproval(Transaction &transaction, const PaymentAttempt &attempt)
{
    const Exchange &exchange = attempt.exchange;
    const auto approvalId = exchange.request.header("billfold-approval");
    if (!approvalId)
        return Problem {.type = ProblemType::ApprovalRequired};
    const Approval wanted {
        std::string(*approvalId), exchange.accountId, exchange.deviceId, attempt.intentHash, Timestamp()};
    if (!consumeApproval(transaction, wanted))
        return Problem {.type = ProblemType::ApprovalInvalid};
    return std::nullopt;
}

} // namespace

Result<PaymentOutcome> executePayment(
    Transaction &transaction, const PaymentAttempt &attempt, const PaymentOrder &order)
{
    if (!isPlanted("answer-not-stored"))
        reservePayment(transaction, attempt.exchange.accountId, attempt.idempotencyKey);
    crashPoint("key-reserved");
    if (!claimNonce(transaction, attempt.exchange.signature))
        return failure(ProblemType::SignatureInvalid, "the nonce was used before");
    crashPoint("nonce-claimed");
    // Before the approval, which does not live as long: what is too late is final either way.
    if (transaction.now() > order.notAfter && !isPlanted("not-after-ignored"))
        return decline(transaction, attempt, Problem {.type = ProblemType::Expired});
    if (const auto problem = useApproval(transaction, attempt)) {
        if (isPlanted("refusal-stored"))
            return decline(transaction, attempt, *problem);
        return failure(*problem);
    }
    crashPoint("approval-consumed");
    auto verdict = order.execute(transaction, attempt);
    if (!verdict)
        return failure(verdict.error());
    if (const auto *reason = std::get_if<Problem>(&*verdict))
        return decline(transaction, attempt, *reason);
    return conclude(transaction, attempt, std::get<Executed>(std::move(*verdict)));
}

Result<std::optional<Response>> findStoredAnswer(Transaction &transaction, const PaymentAttempt &attempt)
{
    const auto stored = findPayment(transaction, attempt.exchange.accountId, attempt.idempotencyKey);
    if (!stored)
        return std::nullopt;
    if (stored->intentHash != attempt.intentHash && !isPlanted("hash-not-compared"))
        return failure(ProblemType::IdempotencyConflict);
    Response response {.status = stored->httpStatus, .headers = {{"Idempotent-Replayed", "true"}}, .body = stored->response};
    if (stored->httpStatus >= 400)
        response.contentType = "application/problem+json";
    if (isPlanted("stored-answer-rebuilt"))
        response.body += ' ';
    return response;
}

} // namespace BillfoldService

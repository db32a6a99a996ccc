// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferexecution.h"

#include "server/accounts/accountstore.h"
#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/base/planted.h"
#include "server/identity/noncestore.h"
#include "server/ledger/movementjson.h"
#include "server/payments/approvalstore.h"
#include "server/payments/payeeid.h"
#include "server/payments/paymentstore.h"
#include "server/payments/transferstore.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

/// Why a payment is declined for ever; nothing when it may go on.
using Decline = std::optional<Problem>;

Decline exceedsLimits(
    Transaction &transaction, const PaymentLimits &limits, const std::string &payer, std::int64_t amount)
{
    const auto exceeded = [](std::int64_t limit) {
        return Problem {.type = ProblemType::LimitExceeded, .limit = inServiceCurrency(limit)};
    };
    const Timestamp now = transaction.now();
    if (amount > limits.perPayment)
        return exceeded(limits.perPayment);
    if (paidSince(transaction, payer, startOfDay(now)) + amount > limits.perDay)
        return exceeded(limits.perDay);
    if (paidSince(transaction, payer, startOfMonth(now)) + amount > limits.perMonth)
        return exceeded(limits.perMonth);
    return std::nullopt;
}

Decline reasonToDecline(Transaction &transaction, const PaymentLimits &limits, const std::string &payer,
    const std::string &payee, std::int64_t amount)
{
    const auto customers = lockCustomers(transaction, {payer, payee});
    if (const auto exceeded = exceedsLimits(transaction, limits, payer, amount))
        return exceeded;
    const auto balance = customers.find(payer);
    const bool isTooMuch
        = balance == customers.end() || balance->second.balanceMinor - amount < balance->second.floorMinor;
    if (isTooMuch && !isPlanted("floor-not-checked"))
        return Problem {.type = ProblemType::InsufficientBalance};
    return std::nullopt;
}

PaymentOutcome conclude(Transaction &transaction, const PaymentAttempt &attempt, const std::string &status,
    Response response, std::vector<Announcement> announcements)
{
    storePayment(transaction, attempt.exchange.accountId, attempt.idempotencyKey,
        {attempt.intentHash, status, response.status, response.body});
    crashPoint("answer-stored");
    return {std::move(response), std::move(announcements)};
}

PaymentOutcome decline(Transaction &transaction, const PaymentAttempt &attempt, const Problem &problem)
{
    return conclude(transaction, attempt, "DECLINED", problemResponse(problem, attempt.exchange.requestId), {});
}

Movement sideOf(const PaymentEnvironment &environment, const Transfer &transfer, const std::string &kind,
    const Account &counterparty)
{
    return Movement {.id = makeIdentifier(transfer.settledAt, environment.random),
        .kind = kind,
        .counterpartyName = maskName(counterparty.name),
        .counterpartyPhone = maskPhone(counterparty.phone),
        .category = "transfer",
        .note = transfer.note,
        .transferId = transfer.id};
}

boost::json::object settledJson(const Transfer &transfer, const Movement &movement)
{
    const boost::json::object payee {
        {"maskedName", movement.counterpartyName}, {"maskedPhone", movement.counterpartyPhone}};
    const boost::json::object transferJson {{"id", transfer.id}, {"payee", payee},
        {"amount", moneyJson(transfer.amountMinor)}, {"fee", moneyJson(transfer.feeMinor)}, {"note", transfer.note},
        {"createdAt", toJson(transfer.createdAt)}, {"settledAt", toJson(transfer.settledAt)}};
    return {{"status", "SETTLED"}, {"transfer", transferJson}, {"movement", toJson(movement)}};
}

Result<PaymentOutcome> moveMoney(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request, const Account &payee)
{
    const auto payer = findAccount(transaction, attempt.exchange.accountId);
    if (!payer)
        return failure(ProblemType::Internal, "a session without an account");
    const Timestamp now = transaction.now();
    const Transfer transfer {.id = makeIdentifier(now, environment.random),
        .transactionId = makeIdentifier(now, environment.random),
        .payerAccountId = payer->id,
        .payeeAccountId = payee.id,
        .amountMinor = request.amountMinor,
        .note = request.note,
        .createdAt = now,
        .settledAt = now};
    auto settlement = settle(transaction, environment.signer,
        {transfer.transactionId, "transfer", now,
            {{payer->id, -transfer.amountMinor, sideOf(environment, transfer, "transfer-out", payee), attempt.intentHash},
                {payee.id, transfer.amountMinor - (isPlanted("cent-lost") ? 1 : 0),
                    sideOf(environment, transfer, "transfer-in", *payer)}}});
    if (!settlement)
        return failure(settlement.error());
    crashPoint("booked");
    insertTransfer(transaction, transfer);
    crashPoint("transfer-written");
    return conclude(transaction, attempt, "SETTLED",
        jsonResponse(201, settledJson(transfer, settlement->movements.front())),
        std::move(settlement->announcements));
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

Result<PaymentOutcome> executeTransfer(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request)
{
    const std::string &payer = attempt.exchange.accountId;
    if (!isPlanted("answer-not-stored"))
        reservePayment(transaction, payer, attempt.idempotencyKey);
    crashPoint("key-reserved");
    if (!claimNonce(transaction, attempt.exchange.signature))
        return failure(ProblemType::SignatureInvalid, "the nonce was used before");
    crashPoint("nonce-claimed");
    // Before the approval, which does not live as long: what is too late is final either way.
    if (transaction.now() > request.notAfter && !isPlanted("not-after-ignored"))
        return decline(transaction, attempt, Problem {.type = ProblemType::Expired});
    if (const auto problem = useApproval(transaction, attempt)) {
        if (isPlanted("refusal-stored"))
            return decline(transaction, attempt, *problem);
        return failure(*problem);
    }
    crashPoint("approval-consumed");
    const auto payeeId = openPayeeId(environment.keys, payer, request.payeeId, transaction.now());
    const auto payee = payeeId ? findAccount(transaction, *payeeId) : std::nullopt;
    if (!payee)
        return failure(ProblemType::PayeeNotFound);
    if (payee->id == payer)
        return failure(ProblemType::PayeeIsSelf);
    if (const auto reason = reasonToDecline(transaction, environment.limits, payer, payee->id, request.amountMinor))
        return decline(transaction, attempt, *reason);
    crashPoint("balances-checked");
    return moveMoney(transaction, environment, attempt, request, *payee);
}

Result<std::optional<Response>> findStoredAnswer(Transaction &transaction, const PaymentAttempt &attempt)
{
    const auto stored = findPayment(transaction, attempt.exchange.accountId, attempt.idempotencyKey);
    if (!stored)
        return std::nullopt;
    if (stored->intentHash != attempt.intentHash && !isPlanted("hash-not-compared"))
        return failure(ProblemType::IdempotencyConflict);
    Response response {.status = stored->httpStatus, .headers = {{"Idempotent-Replayed", "true"}}, .body = stored->response};
    if (stored->status != "SETTLED")
        response.contentType = "application/problem+json";
    if (isPlanted("stored-answer-rebuilt"))
        response.body += ' ';
    return response;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferexecution.h"

#include "server/accounts/accountstore.h"
#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/base/planted.h"
#include "server/ledger/movementjson.h"
#include "server/payments/payeeid.h"
#include "server/payments/spending.h"
#include "server/payments/transferstore.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

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

Result<Verdict> moveMoney(Transaction &transaction, const PaymentEnvironment &environment,
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
    return Executed {"SETTLED", jsonResponse(201, settledJson(transfer, settlement->movements.front())),
        std::move(settlement->announcements)};
}

} // namespace

Result<Verdict> executeTransfer(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request)
{
    const std::string &payer = attempt.exchange.accountId;
    const auto payeeId = openPayeeId(environment.keys, payer, request.payeeId, transaction.now());
    const auto payee = payeeId ? findAccount(transaction, *payeeId) : std::nullopt;
    if (!payee)
        return failure(ProblemType::PayeeNotFound);
    if (payee->id == payer)
        return failure(ProblemType::PayeeIsSelf);
    if (const auto reason
        = reasonNotToSpend(transaction, environment.limits, payer, request.amountMinor, {payee->id}))
        return *reason;
    crashPoint("balances-checked");
    return moveMoney(transaction, environment, attempt, request, *payee);
}

} // namespace BillfoldService

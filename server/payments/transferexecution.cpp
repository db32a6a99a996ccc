// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferexecution.h"

#include "server/accounts/accountstore.h"
#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/ledger/movementjson.h"
#include "server/payments/delayedtransfer.h"
#include "server/payments/moneyrequests.h"
#include "server/payments/payeeid.h"
#include "server/payments/spending.h"
#include "server/payments/transferjson.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

Transfer makeTransfer(const PaymentEnvironment &environment, const TransferRequest &request, const std::string &payer,
    const std::string &payee, Timestamp now)
{
    Transfer transfer {.id = makeIdentifier(now, environment.random),
        .transactionId = makeIdentifier(now, environment.random),
        .payerAccountId = payer,
        .payeeAccountId = payee,
        .amountMinor = request.amountMinor,
        .note = request.note,
        .createdAt = now,
        .settledAt = now,
        .delivery = request.delivery};
    const auto delay = delayOf(request.delivery).value_or(std::chrono::hours(0));
    if (delay > delay.zero()) {
        transfer.state = TransferState::onItsWay;
        transfer.landsAt = now + delay;
    }
    return transfer;
}

Result<Verdict> moveMoney(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request, const Account &payee)
{
    const auto payer = findAccount(transaction, attempt.exchange.accountId);
    if (!payer)
        return failure(ProblemType::Internal, "a session without an account");
    const Timestamp now = transaction.now();
    const Transfer transfer = makeTransfer(environment, request, payer->id, payee.id, now);
    const bool isOnItsWay = transfer.state == TransferState::onItsWay;
    const auto side = [&](const std::string &kind, const Account &counterparty) {
        return movementOf(transfer, kind, counterparty, makeIdentifier(now, environment.random));
    };
    const LedgerLine out {payer->id, -transfer.amountMinor, side("transfer-out", payee), attempt.intentHash};
    const LedgerLine in = isOnItsWay
        ? LedgerLine {ensureOutsideLedger(transaction, OutsideKind::InTransit, {}), transfer.amountMinor, {}, {}}
        : LedgerLine {payee.id, transfer.amountMinor - (isPlanted("cent-lost") ? 1 : 0), side("transfer-in", *payer), {}};
    auto settlement = settle(transaction, environment.signer, {transfer.transactionId, "transfer", now, {out, in}});
    if (!settlement)
        return failure(settlement.error());
    crashPoint("booked");
    insertTransfer(transaction, transfer);
    crashPoint("transfer-written");
    if (isOnItsWay)
        settlement->announcements.push_back(startOnItsWay(transaction, transfer));
    if (!request.requestId.empty()) {
        auto told = payMoneyRequest(
            transaction, request.requestId, transfer.id, payer->id, payee.id, request.amountMinor);
        if (!told)
            return failure(told.error());
        settlement->announcements.insert(settlement->announcements.end(), told->begin(), told->end());
    }
    const boost::json::object answer {{"status", "SETTLED"}, {"transfer", toJson(transfer, payee)},
        {"movement", toJson(settlement->movements.front())}};
    return Executed {"SETTLED", jsonResponse(201, answer), std::move(settlement->announcements)};
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

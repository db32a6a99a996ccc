// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferview.h"

#include "core/transfers/payee.h"
#include "core/transfers/transferjson.h"

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

Transfer::State stateOf(IntentState state)
{
    switch (state) {
    case IntentState::Draft:
    case IntentState::Prepared:
        return Transfer::State::Prepared;
    case IntentState::Sending:
        return Transfer::State::Sending;
    case IntentState::Settled:
        return Transfer::State::Settled;
    case IntentState::Accepted:
        return Transfer::State::Accepted;
    case IntentState::Declined:
        return Transfer::State::Declined;
    case IntentState::Void:
        return Transfer::State::NotTaken;
    case IntentState::Held:
    case IntentState::Unknown:
        return Transfer::State::Unknown;
    }
    Q_UNREACHABLE();
}

QLatin1StringView detailOf(PaymentKind kind)
{
    return kind == PaymentKind::Purchase ? "purchase"_L1 : "transfer"_L1;
}

bool resembles(const PaymentIntent &one, const PaymentIntent &other)
{
    return one.id != other.id && isReserved(other.state) && one.request.amount == other.request.amount
        && one.request.payeeMaskedPhone == other.request.payeeMaskedPhone
        && one.request.payeeMaskedName == other.request.payeeMaskedName;
}

} // namespace

bool resemblesOpen(const PaymentIntent &intent, const QList<PaymentIntent> &open)
{
    return std::ranges::any_of(open, [&intent](const PaymentIntent &other) { return resembles(intent, other); });
}

Transfer transferOf(const PaymentIntent &intent)
{
    Transfer transfer;
    transfer.intentId = intent.id;
    transfer.state = stateOf(intent.state);
    transfer.kind = intent.request.kind;
    transfer.payeeMaskedName = intent.request.payeeMaskedName;
    transfer.payeeMaskedPhone = intent.request.payeeMaskedPhone;
    transfer.amount = intent.request.amount;
    transfer.note = intent.request.note;
    transfer.createdAt = intent.createdAt;
    transfer.reason = intent.resultCode;
    if (intent.state != IntentState::Settled)
        return transfer;
    if (const Result<SettledTransfer> settled = parseSettledPayment(intent.resultBody, detailOf(intent.request.kind))) {
        transfer.fee = settled->fee;
        transfer.settledAt = settled->settledAt;
        transfer.landsAt = settled->landsAt;
        transfer.movementId = settled->movementId;
    }
    return transfer;
}

Result<TransferReview> reviewOf(
    const PaymentIntent &intent, const Payee &payee, const Money &available, const QList<PaymentIntent> &open)
{
    const Result<TransferTerms> terms = parseTransfer(intent.request.body);
    if (!terms)
        return failure(terms.error());
    if (terms->payeeId != payee.id)
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("the bytes name another payee"));

    TransferReview review;
    review.intentId = intent.id;
    review.payeeMaskedName = payee.maskedName;
    review.payeeMaskedPhone = payee.maskedPhone;
    review.firstTime = payee.firstTime;
    review.amount = terms->amount;
    review.balanceAfter = available.minus(terms->amount).value_or(Money());
    review.note = terms->note;
    review.delayHours = int(terms->delivery);
    review.notAfter = terms->notAfter;
    review.resemblesOpen = resemblesOpen(intent, open);
    return review;
}

} // namespace Billfold

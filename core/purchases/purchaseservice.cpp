// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchaseservice.h"

#include "core/accounts/accountservice.h"
#include "core/api/apiclient.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/payments/paymentservice.h"
#include "core/purchases/purchaseapi.h"
#include "core/purchases/purchasejson.h"
#include "core/transfers/transferdraft.h"
#include "core/transfers/transferview.h"

#include <QPointer>

namespace Billfold {

namespace {

/// The review of a prepared purchase, from its bytes. `available` is what can be spent before it. Pure.
Result<PurchaseReview> reviewOf(
    const PaymentIntent &intent, const MerchantOffer &offer, const Money &available, const QList<PaymentIntent> &open)
{
    const Result<PurchaseTerms> terms = parsePurchase(intent.request.body);
    if (!terms)
        return failure(terms.error());
    if (terms->codeId != offer.codeId)
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("the bytes name another code"));
    PurchaseReview review;
    review.intentId = intent.id;
    review.amount = terms->amount;
    review.tip = terms->tip;
    review.total = terms->amount.plus(terms->tip).value_or(Money());
    review.balanceAfter = available.minus(review.total).value_or(Money());
    review.note = terms->note;
    review.notAfter = terms->notAfter;
    review.resemblesOpen = resemblesOpen(intent, open);
    return review;
}

} // namespace

PurchaseService::PurchaseService(
    ApiClient &api, PaymentService &payments, AccountService &account, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_payments(payments)
    , m_account(account)
{
}

QCoro::Task<Result<MerchantOffer>> PurchaseService::read(QString code)
{
    const QPointer<PurchaseService> self(this);
    // What is broken or dressed up is refused here; what it says is the service's matter.
    if (!readMerchantCode(code.toUtf8()))
        co_return failure(ErrorCode::PayCodeMalformed);
    const Result<MerchantOffer> offer = co_await readCode(&m_api, std::move(code));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (offer && offer->amount && offer->amount->currency() != m_account.currency())
        co_return failure(ErrorCode::PayCodeOtherCurrency);
    co_return offer;
}

QCoro::Task<Result<ShownCode>> PurchaseService::showCode()
{
    const QPointer<PurchaseService> self(this);
    // Whoever may not pay shows no code either.
    if (const Result<void> payable = m_payments.checkPayable(); !payable)
        co_return failure(payable.error());
    const Result<ShownCode> code = co_await createShownCode(&m_api);
    co_return self ? code : Result<ShownCode>(failure(ErrorCode::Cancelled));
}

QCoro::Task<Result<ShownCodeState>> PurchaseService::codeState(QString id)
{
    return fetchShownCode(&m_api, std::move(id));
}

void PurchaseService::hideCode(QString id)
{
    const QCoro::Task<Result<ShownCodeState>> revoking = revokeShownCode(&m_api, std::move(id));
}

Result<PurchaseTerms> PurchaseService::termsOf(const PurchaseDraft &draft) const
{
    if (const Result<void> checked = checkDraft({{}, draft.amount, draft.note}); !checked)
        return failure(checked.error());
    const Result<Money> tip = tipOf(draft.offer, draft.amount, draft.tip);
    if (!tip)
        return failure(tip.error());
    return PurchaseTerms{
        .codeId = draft.offer.codeId,
        .amount = draft.amount,
        .tip = *tip,
        .note = checkedNote(draft.note).value(),
        .notAfter = m_api.serviceNow().addSecs(std::chrono::seconds(PaymentLifetime).count()),
    };
}

QCoro::Task<Result<PurchaseReview>> PurchaseService::prepare(PurchaseDraft draft)
{
    const QPointer<PurchaseService> self(this);
    if (const Result<void> payable = m_payments.checkPayable(); !payable)
        co_return failure(payable.error());
    if (const Result<PurchaseTerms> checked = termsOf(draft); !checked)
        co_return failure(checked.error());
    // The newest balance, limits and service time; and without the service nothing may be written.
    const Result<void> refreshed = co_await m_account.refresh();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!refreshed)
        co_return failure(refreshed.error());
    const Result<PurchaseTerms> terms = termsOf(draft);
    const std::optional<Money> total = terms ? terms->amount.plus(terms->tip) : std::nullopt;
    if (!total)
        co_return failure(ErrorCode::AmountTooLarge);
    if (const Result<void> affordable = m_account.checkAffordable(*total); !affordable)
        co_return failure(affordable.error());

    PaymentRequest request = createPurchaseRequest(*terms, draft.offer, *total);
    const Result<PaymentIntent> intent = co_await m_payments.prepare(std::move(request));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    co_return reviewOf(*intent, draft.offer, m_account.available(), m_payments.open());
}

} // namespace Billfold

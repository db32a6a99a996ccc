// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferservice.h"

#include "core/accounts/accountservice.h"
#include "core/api/apiclient.h"
#include "core/payments/paymentservice.h"
#include "core/transfers/payeestore.h"
#include "core/transfers/transferapi.h"
#include "core/transfers/transferview.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

namespace {

constexpr int RecentPayeeCount = 20;

} // namespace

TransferService::TransferService(
    Vault &vault, ApiClient &api, PaymentService &payments, AccountService &account, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
    , m_payments(payments)
    , m_account(account)
{
    connect(&m_payments, &PaymentService::intentChanged, this, &TransferService::takeIntent);
    connect(&m_payments, &PaymentService::reservedChanged, this, &TransferService::openChanged);
    connect(&m_payments, &PaymentService::nextQuestionChanged, this, &TransferService::nextQuestionChanged);
    connect(&m_payments, &PaymentService::outcomeKnown, this, [this](const PaymentIntent &intent) {
        // What a bank goes on with has a screen of its own, and no outcome yet.
        if (intent.state != IntentState::Accepted)
            Q_EMIT outcomeKnown(describe(intent));
    });
}

QCoro::Task<Result<void>> TransferService::load()
{
    const QPointer<TransferService> self(this);
    const auto work = [](ReadableDb &db) { return findRecentPayees(db, RecentPayeeCount); };
    const Result<QList<RecentPayee>> payees = co_await m_vault.read(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!payees)
        co_return failure(payees.error());
    m_recentPayees.setPayees(*payees);
    co_return {};
}

QCoro::Task<Result<Payee>> TransferService::lookUp(QString phone, QString name)
{
    return lookUpPayee(&m_api, std::move(phone), std::move(name));
}

QCoro::Task<Result<QString>> TransferService::phoneOf(QString maskedName, QString maskedPhone)
{
    const auto work = [maskedName, maskedPhone](ReadableDb &db) { return findPayeePhone(db, maskedName, maskedPhone); };
    const Result<std::optional<QString>> phone = co_await m_vault.read(VaultPriority::Read, work);
    if (!phone)
        co_return failure(phone.error());
    co_return phone->value_or(QString());
}

QCoro::Task<Result<TransferReview>> TransferService::prepare(TransferDraft draft)
{
    const QPointer<TransferService> self(this);
    if (const Result<void> checked = checkDraft(draft); !checked)
        co_return failure(checked.error());
    if (const Result<void> payable = m_payments.checkPayable(); !payable)
        co_return failure(payable.error());
    // The newest balance, limits and service time; and without the service nothing may be written.
    const Result<void> refreshed = co_await m_account.refresh();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!refreshed)
        co_return failure(refreshed.error());
    if (const Result<void> affordable = m_account.checkAffordable(draft.amount); !affordable)
        co_return failure(affordable.error());

    const TransferTerms terms{
        .payeeId = draft.payee.id,
        .amount = draft.amount,
        .note = checkedNote(draft.note).value(),
        .notAfter = m_api.serviceNow().addSecs(std::chrono::seconds(PaymentLifetime).count()),
        .delivery = draft.delivery,
    };
    PaymentRequest request = createTransferRequest(terms, draft.payee);
    const Result<PaymentIntent> intent = co_await m_payments.prepare(std::move(request));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    m_payees.insert(intent->id, draft.payee);
    Result<TransferReview> review = reviewOf(*intent, draft.payee, m_account.available(), m_payments.open());
    if (review)
        review->landsAbout
            = m_api.serviceNow().addSecs(std::chrono::seconds(std::chrono::hours(review->delayHours)).count());
    co_return review;
}

QCoro::Task<Result<Transfer>> TransferService::send(QString intentId, SecretBytes pin)
{
    const QPointer<TransferService> self(this);
    const Result<PaymentIntent> intent = co_await m_payments.send(std::move(intentId), std::move(pin));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    co_return describe(*intent);
}

QCoro::Task<Result<Transfer>> TransferService::checkNow(QString intentId)
{
    const QPointer<TransferService> self(this);
    const Result<PaymentIntent> intent = co_await m_payments.ask(std::move(intentId));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    co_return describe(*intent);
}

QCoro::Task<Result<Transfer>> TransferService::cancelIfNotTaken(QString intentId)
{
    const QPointer<TransferService> self(this);
    const Result<PaymentIntent> intent = co_await m_payments.cancelIfNotTaken(std::move(intentId));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    co_return describe(*intent);
}

void TransferService::discard(QString intentId)
{
    m_payees.remove(intentId);
    m_payments.discard(std::move(intentId));
}

QList<Transfer> TransferService::open() const
{
    QList<Transfer> transfers;
    for (const PaymentIntent &intent : m_payments.open()) {
        if (isReserved(intent.state))
            transfers.append(describe(intent));
    }
    return transfers;
}

Transfer TransferService::describe(const PaymentIntent &intent) const
{
    Transfer transfer = transferOf(intent);
    if (!transfer.isOpen())
        return transfer;
    transfer.openSince = intent.firstSentAt;
    transfer.knownBy = m_payments.knownBy(intent);
    transfer.canCancel = m_payments.canCancel(intent);
    return transfer;
}

QDateTime TransferService::nextQuestionAt() const
{
    return m_payments.nextQuestionAt();
}

void TransferService::takeIntent(const PaymentIntent &intent)
{
    if (intent.state == IntentState::Settled && m_payees.contains(intent.id)) {
        const Payee payee = m_payees.take(intent.id);
        remember({payee.phone, payee.maskedName, intent.resolvedAt});
    }
    Q_EMIT transferChanged(describe(intent));
}

QCoro::Task<void> TransferService::remember(RecentPayee payee)
{
    const QPointer<TransferService> self(this);
    const auto work = [payee](WritableDb &db) { return rememberPayee(db, payee); };
    co_await m_vault.write(VaultPriority::Read, work);
    if (self)
        co_await load();
}

} // namespace Billfold

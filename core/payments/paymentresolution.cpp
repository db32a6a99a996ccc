// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How PaymentService finds out what became of payments; sending them is in paymentservice.cpp.

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/base/crashpoint.h"
#include "core/base/planted.h"
#include "core/payments/paymentservice.h"

#include <QPointer>

#include <algorithm>

namespace Billfold {

namespace {

IntentEvent eventOf(StoredOutcome::Status status)
{
    switch (status) {
    case StoredOutcome::Status::Settled:
        return IntentEvent::Settle;
    case StoredOutcome::Status::Processing:
        return IntentEvent::Accept;
    case StoredOutcome::Status::Held:
        return IntentEvent::Hold;
    case StoredOutcome::Status::Declined:
        return IntentEvent::Decline;
    case StoredOutcome::Status::Void:
        return IntentEvent::Void;
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<Result<PaymentIntent>> PaymentService::ask(QString id)
{
    const QPointer<PaymentService> self(this);
    const Result<PaymentIntent> intent = co_await read(id);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent || isFinal(intent->state) || m_sending.contains(id))
        co_return intent;

    Result<StoredOutcome> outcome = co_await fetchPayment(&m_api, intent->idempotencyKey);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    crashPoint("ask.answered");
    if (outcome)
        co_return co_await takeOutcome(*intent, std::move(*outcome));
    if (outcome.error().code == ErrorCode::PaymentNotFound)
        co_return co_await takeAbsence(*intent);
    co_return failure(outcome.error());
}

QCoro::Task<Result<PaymentIntent>> PaymentService::takeOutcome(PaymentIntent intent, StoredOutcome outcome)
{
    const QPointer<PaymentService> self(this);
    // A duplicate that the network made was executed after the service had refused the attempt that was answered.
    const bool wasExecuted = outcome.status != StoredOutcome::Status::Void;
    if (wasExecuted && intent.state == IntentState::Prepared) {
        IntentOutcome begun{.at = m_clock.utcNow()};
        Result<PaymentIntent> sending = co_await advance(intent.id, IntentEvent::Send, std::move(begun));
        if (!self || !sending)
            co_return sending;
        intent = std::move(*sending);
    }
    if (outcome.status == StoredOutcome::Status::Settled || outcome.status == StoredOutcome::Status::Processing)
        co_return co_await takeExecuted(std::move(intent), std::move(outcome.answer));
    const IntentEvent event = eventOf(outcome.status);
    IntentOutcome kept{.code = outcome.problem.code, .body = std::move(outcome.answer), .at = m_clock.utcNow()};
    co_return co_await conclude(intent.id, event, std::move(kept));
}

/// The service knows nothing of it yet. That is never an outcome: what is still on its way may arrive at any time. After the
/// last moment at which it could begin, the tombstone makes sure that it does not.
QCoro::Task<Result<PaymentIntent>> PaymentService::takeAbsence(PaymentIntent intent)
{
    if (!isTooLate(intent))
        co_return intent;
    co_return co_await voidAtService(std::move(intent));
}

QCoro::Task<Result<PaymentIntent>> PaymentService::voidAtService(PaymentIntent intent)
{
    const QPointer<PaymentService> self(this);
    if (isPlanted("void-without-answer")) {
        IntentOutcome assumed{.at = m_clock.utcNow()};
        co_return co_await conclude(intent.id, IntentEvent::Void, std::move(assumed));
    }
    crashPoint("void.before-request");
    Result<StoredOutcome> outcome = co_await voidPayment(&m_api, intent);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    crashPoint("void.answered");
    if (!outcome)
        co_return failure(outcome.error());
    if (isPlanted("void-answer-not-read"))
        outcome->status = StoredOutcome::Status::Void;
    co_return co_await takeOutcome(std::move(intent), std::move(*outcome));
}

QCoro::Task<Result<PaymentIntent>> PaymentService::cancelIfNotTaken(QString id)
{
    const QPointer<PaymentService> self(this);
    const Result<PaymentIntent> intent = co_await read(id);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent || isFinal(intent->state))
        co_return intent;
    if (m_sending.contains(id))
        co_return failure(ErrorCode::Busy);
    if (intent->attempts > 0)
        co_return co_await voidAtService(*intent);
    IntentOutcome outcome{.at = m_clock.utcNow()};
    co_return co_await conclude(id, IntentEvent::Discard, std::move(outcome));
}

QCoro::Task<Result<PaymentIntent>> PaymentService::discard(QString id)
{
    const QPointer<PaymentService> self(this);
    const Result<PaymentIntent> intent = co_await read(id);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent || isFinal(intent->state))
        co_return intent;
    if (intent->state != IntentState::Prepared || m_sending.contains(id))
        co_return failure(ErrorCode::PaymentUnknown);
    co_return co_await cancelIfNotTaken(id);
}

void PaymentService::resolveOpen()
{
    if (!m_resolving)
        resolveEach();
}

QCoro::Task<void> PaymentService::resolveEach()
{
    const QPointer<PaymentService> self(this);
    m_resolving = true;
    const QList<PaymentIntent> open = m_open;
    for (const PaymentIntent &intent : open) {
        const bool wasNeverSent = intent.state == IntentState::Prepared && intent.attempts == 0;
        if (wasNeverSent && isPlanted("prepared-resent"))
            co_await postPayment(&m_api, intent, QStringLiteral("none"));
        if (wasNeverSent && isTooLate(intent))
            co_await discard(intent.id);
        else if (!wasNeverSent)
            co_await ask(intent.id);
        if (!self)
            co_return;
    }
    m_resolving = false;
    scheduleQuestions();
}

bool PaymentService::isTooLate(const PaymentIntent &intent) const
{
    return isPlanted("not-found-is-final")
        || m_api.serviceNow() > intent.request.notAfter.addMSecs(m_timing.lateMargin.count());
}

void PaymentService::scheduleQuestions()
{
    const bool hasQuestions = std::ranges::any_of(
        m_open, [this](const PaymentIntent &intent) { return intent.attempts > 0 && !m_sending.contains(intent.id); });
    if (hasQuestions == m_askTimer.isActive())
        return;
    if (hasQuestions)
        m_askTimer.start();
    else
        m_askTimer.stop();
    Q_EMIT nextQuestionChanged();
}

QDateTime PaymentService::knownBy(const PaymentIntent &intent) const
{
    const QDateTime byService = intent.request.notAfter.addMSecs(m_timing.lateMargin.count());
    return m_clock.utcNow().addMSecs(m_api.serviceNow().msecsTo(byService));
}

bool PaymentService::canCancel(const PaymentIntent &intent) const
{
    const bool mayBeGone = intent.state == IntentState::Sending || intent.state == IntentState::Unknown;
    return mayBeGone && !m_sending.contains(intent.id);
}

QDateTime PaymentService::nextQuestionAt() const
{
    return m_askTimer.isActive() ? m_clock.utcNow().addMSecs(m_askTimer.remainingTime()) : QDateTime();
}

} // namespace Billfold

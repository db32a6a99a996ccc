// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentservice.h"

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/base/crashpoint.h"
#include "core/base/ids.h"
#include "core/base/planted.h"
#include "core/base/random.h"
#include "core/crypto/sealing.h"
#include "core/payments/paymentoutcome.h"
#include "core/payments/pinform.h"
#include "core/payments/settlementapplier.h"
#include "core/vault/vault.h"

#include <QCoroTimer>
#include <QPointer>

#include <algorithm>

namespace Billfold {

namespace {

/// What was under way when the program ended, as it goes on from there.
Result<QList<PaymentIntent>> restoreOpen(WritableDb &db, const QDateTime &now)
{
    const Result<QList<PaymentIntent>> found = findOpenIntents(db);
    if (!found)
        return found;
    QList<PaymentIntent> open;
    for (const PaymentIntent &intent : *found) {
        Result<PaymentIntent> restored = intent;
        if (intent.state == IntentState::Sending)
            restored = advanceIntent(db, intent.id, IntentEvent::GiveUp);
        else if (intent.state == IntentState::Prepared && intent.attempts == 0)
            restored = advanceIntent(db, intent.id, IntentEvent::Discard, {.at = now});
        if (!restored)
            return failure(restored.error());
        if (!isFinal(restored->state))
            open.append(std::move(*restored));
    }
    return open;
}

} // namespace

PaymentService::PaymentService(Vault &vault, ApiClient &api, ReceiptService &receipts, QByteArray sealKey,
    std::shared_ptr<const SettlementApplier> applier, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
    , m_receipts(receipts)
    , m_sealKey(std::move(sealKey))
    , m_applier(std::move(applier))
    , m_clock(clock)
    , m_random(random)
{
    m_askTimer.setInterval(m_timing.askInterval);
    connect(&m_askTimer, &QTimer::timeout, this, &PaymentService::resolveOpen);
    connect(&m_askTimer, &QTimer::timeout, this, &PaymentService::nextQuestionChanged);
}

void PaymentService::setTiming(const PaymentTiming &timing)
{
    m_timing = timing;
    m_askTimer.setInterval(timing.askInterval);
}

QCoro::Task<Result<void>> PaymentService::load()
{
    const QPointer<PaymentService> self(this);
    const auto work = [now = m_clock.utcNow()](WritableDb &db) { return restoreOpen(db, now); };
    const Result<QList<PaymentIntent>> open = co_await m_vault.write(VaultPriority::Intent, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!open)
        co_return failure(open.error());
    m_open = *open;
    scheduleQuestions();
    Q_EMIT reservedChanged();
    co_return {};
}

QCoro::Task<Result<PaymentIntent>> PaymentService::prepare(PaymentRequest request)
{
    const QPointer<PaymentService> self(this);
    if (const Result<void> payable = checkPayable(); !payable)
        co_return failure(payable.error());
    PaymentIntent intent;
    intent.id = createId(m_clock, m_random);
    intent.idempotencyKey = createIdempotencyKey(m_random);
    intent.state = nextState(IntentState::Draft, IntentEvent::Prepare).value();
    intent.intentHash = Billfold::intentHash(request);
    intent.createdAt = m_clock.utcNow();
    intent.request = std::move(request);

    const auto work = [intent](WritableDb &db) { return insertIntent(db, intent); };
    const Result<void> written = co_await m_vault.write(VaultPriority::Intent, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!written)
        co_return failure(written.error());
    crashPoint("prepare.after-commit");
    remember(intent);
    co_return intent;
}

QCoro::Task<Result<PaymentIntent>> PaymentService::send(QString id, SecretBytes pin)
{
    const QPointer<PaymentService> self(this);
    if (const Result<void> form = checkPinForm(pin); !form)
        co_return failure(form.error());
    if (const Result<void> payable = checkPayable(); !payable)
        co_return failure(payable.error());
    if (m_sending.contains(id))
        co_return failure(ErrorCode::Busy);

    m_sending.insert(id);
    Result<PaymentIntent> intent = co_await approveAndSend(id, std::move(pin));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    m_sending.remove(id);
    scheduleQuestions();
    // From now on it may be cancelled.
    Q_EMIT reservedChanged();
    co_return intent;
}

QCoro::Task<Result<PaymentIntent>> PaymentService::approveAndSend(QString id, SecretBytes pin)
{
    const QPointer<PaymentService> self(this);
    const Result<PaymentIntent> intent = co_await read(id);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent || intent->state != IntentState::Prepared)
        co_return intent;

    const Result<QString> approval = co_await approve(*intent, std::move(pin));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!approval)
        co_return failure(approval.error());
    crashPoint("approve.answered");
    co_return co_await sendUntilClear(*intent, *approval);
}

QCoro::Task<Result<QString>> PaymentService::approve(PaymentIntent intent, SecretBytes pin)
{
    const QString context = QStringLiteral("billfold:approval-pin:") + intent.intentHash;
    const Result<QString> sealedPin = sealForService(m_sealKey, context, pin);
    pin.clear();
    if (!sealedPin)
        co_return failure(sealedPin.error());
    co_return co_await createApproval(&m_api, intent.intentHash, *sealedPin);
}

/// Sends the same key and bytes until the answer is clear or the time for it is over. Each attempt is in the vault before
/// its first byte leaves.
QCoro::Task<Result<PaymentIntent>> PaymentService::sendUntilClear(PaymentIntent intent, QString approvalId)
{
    const QPointer<PaymentService> self(this);
    const auto end = m_clock.monotonicNow() + m_timing.sendWindow;
    for (auto pause = m_timing.firstPause;; pause *= 2) {
        IntentOutcome begun{.at = m_clock.utcNow()};
        crashPoint("send.before-commit");
        const Result<PaymentIntent> sending = co_await advance(intent.id, IntentEvent::Send, std::move(begun));
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        if (!sending)
            co_return sending;
        crashPoint("send.after-commit");

        const Result<ApiResponse> answer = co_await postPayment(&m_api, *sending, approvalId);
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        crashPoint("send.answered");
        if (answer)
            co_return co_await takeExecuted(*sending, answer->body);

        const auto jitter = m_random.below(static_cast<quint32>(pause.count() / 2 + 1));
        const auto wait = pause + std::chrono::milliseconds(jitter);
        const bool isClear = meaningOf(answer.error().code) != AttemptMeaning::Unclear;
        if (isClear || m_clock.monotonicNow() + wait >= end)
            co_return co_await takeFailure(*sending, answer.error());

        co_await QCoro::sleepFor(wait);
        if (!self)
            co_return failure(ErrorCode::Cancelled);
    }
}

QCoro::Task<Result<PaymentIntent>> PaymentService::takeFailure(PaymentIntent intent, Error error)
{
    const QPointer<PaymentService> self(this);
    const AttemptMeaning meaning = isPlanted("give-up-as-declined") ? AttemptMeaning::Declined : meaningOf(error.code);
    if (meaning == AttemptMeaning::Declined) {
        IntentOutcome outcome{.code = error.code, .at = m_clock.utcNow()};
        co_return co_await conclude(intent.id, IntentEvent::Decline, std::move(outcome));
    }
    if (meaning == AttemptMeaning::Void) {
        IntentOutcome outcome{.at = m_clock.utcNow()};
        co_return co_await conclude(intent.id, IntentEvent::Void, std::move(outcome));
    }
    // An earlier attempt whose answer got lost may still be executed, so a refusal is only clear for the first one.
    const bool wasRefused = meaning == AttemptMeaning::Refused && intent.attempts == 1;
    if (!wasRefused)
        co_return co_await advance(intent.id, IntentEvent::GiveUp, {});

    const Result<PaymentIntent> prepared = co_await advance(intent.id, IntentEvent::Refuse, {});
    if (!self || !prepared)
        co_return prepared;
    co_return failure(std::move(error));
}

QCoro::Task<Result<PaymentIntent>> PaymentService::takeExecuted(PaymentIntent intent, QByteArray answer)
{
    const QPointer<PaymentService> self(this);
    const Result<StoredOutcome::Status> status = parseExecutedStatus(answer);
    // An answer that cannot be read leaves it open, as one that does not agree with its receipt does.
    const bool isAccepted = status && *status == StoredOutcome::Status::Processing;
    const IntentEvent event = isAccepted ? IntentEvent::Accept : IntentEvent::Settle;
    IntentOutcome outcome{.body = std::move(answer), .at = m_clock.utcNow()};
    const Result<PaymentIntent> settled = co_await conclude(intent.id, event, std::move(outcome));
    if (!self || settled)
        co_return settled;
    const ErrorCode why = settled.error().code;
    if (why == ErrorCode::ReceiptInvalid || why == ErrorCode::HistoryContradicted)
        m_receipts.check();
    // Either the money has moved and that could not be kept, for example on a full disk, or the receipt is not the right
    // one. It stays open, and is asked for again.
    intent.state = IntentState::Unknown;
    remember(intent);
    co_return intent;
}

/// To a final state, or held back, with what has to be booked, in one transaction. Questions overlap: where another one has brought the
/// outcome already, that one stands.
QCoro::Task<Result<PaymentIntent>> PaymentService::conclude(QString id, IntentEvent event, IntentOutcome outcome)
{
    const QPointer<PaymentService> self(this);
    const std::shared_ptr<const SettlementApplier> applier = m_applier;
    const auto work = [id, event, outcome, applier](WritableDb &db) -> Result<PaymentIntent> {
        Result<PaymentIntent> intent = findIntent(db, id);
        const bool isThere
            = intent && (isFinal(intent->state) || (event == IntentEvent::Hold && intent->state == IntentState::Held));
        if (!intent || isThere)
            return intent;
        crashPoint("conclude.in-transaction");
        const bool isExecuted = event == IntentEvent::Settle || event == IntentEvent::Accept;
        if (isExecuted && !isPlanted("settle-without-movement")) {
            if (const Result<void> applied = applier->applySettlement(db, *intent, outcome.body); !applied)
                return failure(applied.error());
        }
        return advanceIntent(db, id, event, outcome);
    };
    const Result<PaymentIntent> intent = co_await m_vault.write(VaultPriority::Intent, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    crashPoint("conclude.after-commit");
    if (intent)
        remember(*intent);
    co_return intent;
}

QCoro::Task<Result<PaymentIntent>> PaymentService::read(QString id)
{
    const auto work = [id](ReadableDb &db) { return findIntent(db, id); };
    co_return co_await m_vault.read(VaultPriority::Intent, work);
}

QCoro::Task<Result<PaymentIntent>> PaymentService::advance(QString id, IntentEvent event, IntentOutcome outcome)
{
    const QPointer<PaymentService> self(this);
    const auto work = [id, event, outcome](WritableDb &db) { return advanceIntent(db, id, event, outcome); };
    Result<PaymentIntent> intent = co_await m_vault.write(VaultPriority::Intent, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (intent)
        remember(*intent);
    co_return intent;
}

void PaymentService::remember(const PaymentIntent &intent)
{
    const auto found = std::ranges::find(m_open, intent.id, &PaymentIntent::id);
    const bool isNews = isFinal(intent.state) && intent.attempts > 0 && found != m_open.end();
    if (isFinal(intent.state) && found != m_open.end())
        m_open.erase(found);
    else if (found != m_open.end())
        *found = intent;
    else if (!isFinal(intent.state))
        m_open.append(intent);
    const QPointer<PaymentService> self(this);
    Q_EMIT intentChanged(intent);
    if (self)
        Q_EMIT reservedChanged();
    if (self && isNews)
        Q_EMIT outcomeKnown(intent);
}

} // namespace Billfold

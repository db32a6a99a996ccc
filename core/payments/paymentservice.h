// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/payments/intentstore.h"
#include "core/payments/paymentapi.h"
#include "core/payments/receiptservice.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Billfold {

class ApiClient;
class Clock;
class Random;
class SettlementApplier;
class Vault;

/// How long things are tried. Tests shorten them.
struct PaymentTiming
{
    /// From the person's approval: within it the very same request is sent again when no answer came; later never.
    std::chrono::milliseconds sendWindow = std::chrono::seconds(60);
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< between attempts; doubles, with jitter
    /// After `notAfter` by service time; then a payment that the service does not know is voided.
    std::chrono::milliseconds lateMargin = std::chrono::minutes(1);
    std::chrono::milliseconds askInterval = std::chrono::seconds(15); ///< between questions about an open payment
};

/// Carries a payment from its fixed bytes to its outcome, exactly once. Lives on the interface thread; all it knows is in
/// the vault, so destroying it at any moment loses nothing: the next one asks the service by key. Calls that are open then
/// return Cancelled.
class PaymentService : public QObject
{
    Q_OBJECT

public:
    /// `sealKey` is the profile's (X25519). Vault, client, receipts, clock and randomness outlive the service.
    PaymentService(Vault &vault, ApiClient &api, ReceiptService &receipts, QByteArray sealKey,
        std::shared_ptr<const SettlementApplier> applier, const Clock &clock, Random &random,
        QObject *parent = nullptr);

    void setTiming(const PaymentTiming &timing);

    /// Reads the open payments, so that the reserve is right before anything is shown. What was being sent when the program
    /// ended becomes Unknown. What was only reviewed becomes Void: nothing of it has left, and whoever still wants it reviews
    /// it anew, with the balance and the payee as they are then.
    [[nodiscard]] QCoro::Task<Result<void>> load();

    /// Whether anything can be paid at all: errors of ReceiptService::checkPayable.
    [[nodiscard]] Result<void> checkPayable() const { return m_receipts.checkPayable(); }

    /// Fixes key, bytes and hash in the vault: Prepared. Errors of checkPayable.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> prepare(PaymentRequest request);

    /// Approves a prepared payment with the payment PIN and sends it. Returns it Settled, Accepted or Declined, or Unknown when no
    /// clear answer came in time; a payment that is further already is returned as it is. Fails, and the payment is still
    /// Prepared, with PinMalformed, PinWrong (Error::triesLeft), PinLocked, errors of transport before the first byte of
    /// the payment, and when the service refused without executing (ApprovalInvalid, …). Busy for a second call at once.
    /// Errors of checkPayable.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> send(QString id, SecretBytes pin);

    /// Asks the service what became of it. Returns it as it is now, possibly still open. Errors of transport.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> ask(QString id);

    /// The person wants it no longer, if it has not been taken yet. Returns it with whatever the service keeps for ever from now
    /// on: Void, or Settled or Declined where it was faster. Busy while it is being sent; errors of transport, and then it may
    /// be called again.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> cancelIfNotTaken(QString id);

    /// The person leaves the review: Void when nothing has left, and cancelled as above when an attempt was refused.
    /// PaymentUnknown for what is on its way, which goes on. Need not be awaited.
    QCoro::Task<Result<PaymentIntent>> discard(QString id);

    /// Asks about everything open: at unlock and whenever the service is reachable again.
    void resolveOpen();

    /// Payments that are not final, oldest first.
    [[nodiscard]] const QList<PaymentIntent> &open() const { return m_open; }

    /// For open payments, all UTC by this machine's clock.
    /// When it will be known at the latest, if the service can be reached then.
    [[nodiscard]] QDateTime knownBy(const PaymentIntent &intent) const;
    [[nodiscard]] bool canCancel(const PaymentIntent &intent) const;
    /// When the service is asked next without anybody's doing; invalid when nothing is to be asked.
    [[nodiscard]] QDateTime nextQuestionAt() const;

Q_SIGNALS:
    /// After each commit.
    void intentChanged(const Billfold::PaymentIntent &intent);
    /// What sumReserved() gives for open() may be another now.
    void reservedChanged();
    void nextQuestionChanged();
    /// A payment that had been sent has its final state, whoever asked for it.
    void outcomeKnown(const Billfold::PaymentIntent &intent);

private:
    /// These three are one transaction each.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> read(QString id);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> advance(QString id, IntentEvent event, IntentOutcome outcome);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> conclude(QString id, IntentEvent event, IntentOutcome outcome);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> takeExecuted(PaymentIntent intent, QByteArray answer);

    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> approveAndSend(QString id, SecretBytes pin);
    [[nodiscard]] QCoro::Task<Result<QString>> approve(PaymentIntent intent, SecretBytes pin);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> sendUntilClear(PaymentIntent intent, QString approvalId);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> takeFailure(PaymentIntent intent, Error error);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> takeOutcome(PaymentIntent intent, StoredOutcome outcome);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> takeAbsence(PaymentIntent intent);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> voidAtService(PaymentIntent intent);
    QCoro::Task<void> resolveEach();
    [[nodiscard]] bool isTooLate(const PaymentIntent &intent) const;
    void remember(const PaymentIntent &intent);
    void scheduleQuestions();

    Vault &m_vault;
    ApiClient &m_api;
    ReceiptService &m_receipts;
    const QByteArray m_sealKey;
    const std::shared_ptr<const SettlementApplier> m_applier;
    const Clock &m_clock;
    Random &m_random;
    PaymentTiming m_timing;
    QList<PaymentIntent> m_open;
    QSet<QString> m_sending; ///< ids that send() is at work on
    bool m_resolving = false;
    QTimer m_askTimer;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/intentstore.h"

#include <QCoroTask>
#include <QObject>
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
    /// After `notAfter` by service time; then "not found" means that it was not taken.
    std::chrono::milliseconds lateMargin = std::chrono::minutes(1);
    std::chrono::milliseconds askInterval = std::chrono::seconds(15); ///< between questions about an open payment
};

/// Carries a payment from its fixed bytes to its outcome, exactly once. Lives on the interface thread; all it knows is in
/// the vault, so destroying it at any moment loses nothing: the next one asks the service by key.
class PaymentService : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the service.
    PaymentService(Vault &vault, ApiClient &api, std::shared_ptr<const SettlementApplier> applier, const Clock &clock, Random &random,
        PaymentTiming timing = {}, QObject *parent = nullptr);

    /// Reads the open payments, so that the reserve is right before anything is shown.
    [[nodiscard]] QCoro::Task<Result<void>> load();

    /// Fixes key, bytes and hash in the vault: Prepared.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> prepare(PaymentRequest request);

    /// Sends a prepared payment that the person has just approved. Returns it Settled or Declined, or Unknown when no clear
    /// answer came in time. Fails, and the payment is still Prepared, when the service refused without executing
    /// (ApprovalInvalid, SessionExpired, …). One call at a time for one payment: Busy.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> send(QString id, QString approvalId);

    /// Asks the service what became of it. Returns it as it is now, possibly still open. Errors of transport.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> ask(QString id);

    /// The person leaves the review: Void when it was never sent, otherwise PaymentUnknown.
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> discard(QString id);

    /// Asks about everything open: at unlock and whenever the service is reachable again.
    void resolveOpen();

    /// Payments that are not final, oldest first.
    [[nodiscard]] const QList<PaymentIntent> &open() const { return m_open; }
    /// What may already be gone: to be taken off the balance that is shown. Nothing is reserved in other currencies.
    [[nodiscard]] Money reserved(const QString &currency) const;

Q_SIGNALS:
    /// After each commit.
    void intentChanged(const Billfold::PaymentIntent &intent);
    void reservedChanged();

private:
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> advance(QString id, IntentEvent event, IntentOutcome outcome);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> settle(QString id, QByteArray answer);
    [[nodiscard]] QCoro::Task<Result<PaymentIntent>> attempt(PaymentIntent intent, QString approvalId);
    QCoro::Task<void> resolveEach();
    void remember(const PaymentIntent &intent);

    Vault &m_vault;
    ApiClient &m_api;
    const std::shared_ptr<const SettlementApplier> m_applier;
    const Clock &m_clock;
    Random &m_random;
    const PaymentTiming m_timing;
    QList<PaymentIntent> m_open;
    QStringList m_sending; ///< ids that send() is at work on
    bool m_resolving = false;
    QTimer m_askTimer;
};

} // namespace Billfold

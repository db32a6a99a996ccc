// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentfreeze.h"
#include "core/payments/receiptwatch.h"
#include "core/vault/vaulthead.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace Billfold {

class ApiClient;
class Clock;
class Vault;

/// Keeps the chain of receipts whole, and watches over it: fetches what is missing, and asks the service when something does
/// not fit. Payments freeze only when the service signs a contradiction in two answers of its own, and are free again when
/// it tells what it told at first about the very same receipts. An answer that does not come, is not signed, or is older
/// than what it contradicts changes nothing either way. Interface thread; safe to destroy at any time.
class ReceiptService : public QObject
{
    Q_OBJECT
    /// Nothing can be paid, because the service has contradicted itself. Survives locks and restarts.
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY frozenChanged FINAL)

public:
    /// Vault, client and clock outlive the service.
    ReceiptService(Vault &vault, ApiClient &api, const Clock &clock, QObject *parent = nullptr);

    /// Reads whether payments are frozen.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// Shared with the appliers, which take receipts in.
    [[nodiscard]] const std::shared_ptr<ReceiptWatch> &watch() const { return m_watch; }

    [[nodiscard]] bool isFrozen() const { return m_freeze.has_value(); }
    [[nodiscard]] const std::optional<PaymentFreeze> &freeze() const { return m_freeze; }
    /// PaymentsFrozen; VaultRolledBack while the vault ends before what it has held already.
    [[nodiscard]] Result<void> checkPayable() const;
    /// The evidence of the freeze that is or was last, as a file to give to others. PaymentNotFound when there was none.
    [[nodiscard]] QCoro::Task<Result<EvidenceFile>> evidence();

    /// The end of the change feed has been seen: fetches receipts that are missing, and compares the end of the
    /// chain, unless that was done a short while ago.
    void takeFeedEnd();
    /// It may be another machine that answers now: the end of the chain is compared with the next end of the feed.
    void expectOtherService() { m_comparedAt.reset(); }
    /// Something did not fit, or may fit again: asks the service.
    void check();

    /// Between the two answers that a freeze takes. Tests shorten it.
    void setConfirmationPause(std::chrono::milliseconds pause) { m_pause = pause; }

Q_SIGNALS:
    void frozenChanged();

private:
    struct Comparison
    {
        qint64 from = 0; ///< the numbers that the service told about
        qint64 to = 0;
        std::optional<Contradiction> contradiction;
    };

    QCoro::Task<void> checkAll();
    QCoro::Task<void> checkOnce();
    /// From number `first` on; from the newest on when it is 0.
    [[nodiscard]] QCoro::Task<Result<Comparison>> compare(qint64 first);
    QCoro::Task<void> freezeFor(Contradiction contradiction);
    QCoro::Task<void> lift();
    QCoro::Task<void> followFeed();
    QCoro::Task<void> fetchMissing();
    QCoro::Task<void> endRepair();

    Vault &m_vault;
    ApiClient &m_api;
    const Clock &m_clock;
    const std::shared_ptr<ReceiptWatch> m_watch;
    std::chrono::milliseconds m_pause = std::chrono::seconds(1);
    std::optional<PaymentFreeze> m_freeze;
    std::optional<VaultMark> m_awaited; ///< what the vault has held and lacks
    bool m_checking = false;
    bool m_checkAgain = false;
    bool m_following = false;
    bool m_followAgain = false;
    std::optional<std::chrono::milliseconds> m_comparedAt; ///< with the service; monotonic
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/transfers/recentpayeesmodel.h"
#include "core/transfers/transfer.h"
#include "core/transfers/transferdraft.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

namespace Billfold {

class AccountService;
class ApiClient;
class PaymentService;
class Vault;
struct PaymentIntent;

/// Sending money to a person. Every call that needs the service fails with Offline, ServiceUnreachable or TimedOut before
/// anything is written. Interface thread; safe to destroy while calls are open: they then return Cancelled.
class TransferService : public QObject
{
    Q_OBJECT
    /// Transfers whose outcome is not known yet.
    Q_PROPERTY(int openCount READ openCount NOTIFY openChanged FINAL)
    /// When the service is asked next, without anybody's doing, about what is open: UTC by this machine's clock, not valid
    /// while there is nothing to ask.
    Q_PROPERTY(QDateTime nextQuestionAt READ nextQuestionAt NOTIFY nextQuestionChanged FINAL)
    Q_PROPERTY(Billfold::RecentPayeesModel *recentPayees READ recentPayees CONSTANT FINAL)

public:
    /// Vault, client and the other services outlive this one.
    TransferService(
        Vault &vault, ApiClient &api, PaymentService &payments, AccountService &account, QObject *parent = nullptr);

    /// Reads the recent payees.
    [[nodiscard]] QCoro::Task<Result<void>> load();

    /// Confirmation of payee. `name` may be empty. PayeeNotFound, PayeeIsSelf.
    [[nodiscard]] QCoro::Task<Result<Payee>> lookUp(QString phone, QString name);

    /// The phone of somebody this device has paid, by what a bill says of them. Empty where it is not certain who that is.
    [[nodiscard]] QCoro::Task<Result<QString>> phoneOf(QString maskedName, QString maskedPhone);

    /// Fixes the bytes in the vault and returns what they say. Errors of checkDraft; BalanceInsufficient and LimitExceeded
    /// (Error::limit) where they are certain already. Nothing is written when it fails.
    [[nodiscard]] QCoro::Task<Result<TransferReview>> prepare(TransferDraft draft);

    /// Approves with the payment PIN and sends. Returns it Settled, Declined (with `reason`) or Unknown.
    /// PinWrong (Error::triesLeft), PinLocked, PinMalformed, ApprovalInvalid and errors of transport before the first byte
    /// of the payment: it is still prepared then, and the same review can be approved again.
    [[nodiscard]] QCoro::Task<Result<Transfer>> send(QString intentId, SecretBytes pin);

    /// Asks the service what became of it. It may still be Unknown afterwards.
    [[nodiscard]] QCoro::Task<Result<Transfer>> checkNow(QString intentId);

    /// The person wants an open transfer no longer, if it has not been taken yet. Returns it NotTaken, or Settled or Declined
    /// where the service was faster. Busy while it is being sent; errors of transport, and then it may be called again.
    [[nodiscard]] QCoro::Task<Result<Transfer>> cancelIfNotTaken(QString intentId);

    /// The person leaves the review without approving. Harmless when it has been sent already.
    void discard(QString intentId);

    [[nodiscard]] int openCount() const { return static_cast<int>(open().size()); }
    /// Oldest first.
    [[nodiscard]] QList<Transfer> open() const;
    [[nodiscard]] QDateTime nextQuestionAt() const;
    [[nodiscard]] RecentPayeesModel *recentPayees() { return &m_recentPayees; }

Q_SIGNALS:
    /// After each commit.
    void transferChanged(const Billfold::Transfer &transfer);
    void openChanged();
    void nextQuestionChanged();
    /// A transfer that had been sent is Settled, Declined or NotTaken now, whoever asked and whatever is on the screen: for a
    /// notice where its own page is not open.
    void outcomeKnown(const Billfold::Transfer &transfer);

private:
    /// The payment as it is shown, with what only the service knows about open ones.
    [[nodiscard]] Transfer describe(const PaymentIntent &intent) const;
    QCoro::Task<void> remember(RecentPayee payee);
    void takeIntent(const PaymentIntent &intent);

    Vault &m_vault;
    ApiClient &m_api;
    PaymentService &m_payments;
    AccountService &m_account;
    QHash<QString, Payee> m_payees; ///< by the id of the payment that was prepared for them
    RecentPayeesModel m_recentPayees;
};

} // namespace Billfold

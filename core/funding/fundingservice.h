// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/funding/fundingjson.h"
#include "core/funding/fundingreview.h"

#include <QCoroTask>
#include <QObject>
#include <QVariantList>

namespace Billfold {

class AccountService;
class ApiClient;
class PaymentService;
class Vault;
struct PaymentIntent;

/// Cards and bank accounts, and money that comes and goes over them. Shows at once what the vault knows, and follows the
/// change feed. Interface thread; safe to destroy while calls are open: they then return Cancelled.
class FundingService : public QObject
{
    Q_OBJECT
    /// Of FundingSource, in the order in which they were bound.
    Q_PROPERTY(QVariantList sources READ sourceList NOTIFY changed FINAL)
    /// Of FundingOperation: the latest, newest first.
    Q_PROPERTY(QVariantList operations READ operationList NOTIFY changed FINAL)
    /// How many of the operations are not over.
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    /// Limits and announced maintenance are known; false until the service has told them in this session.
    Q_PROPERTY(bool known READ isKnown NOTIFY overviewChanged FINAL)
    Q_PROPERTY(Billfold::Money topUpMinimum READ topUpMinimum NOTIFY overviewChanged FINAL)
    Q_PROPERTY(Billfold::Money topUpMaximum READ topUpMaximum NOTIFY overviewChanged FINAL)
    Q_PROPERTY(Billfold::Money withdrawalMinimum READ withdrawalMinimum NOTIFY overviewChanged FINAL)

public:
    static constexpr int OperationsShown = 20;

    /// `sealKey` is the profile's (X25519). The others outlive the service.
    FundingService(Vault &vault, ApiClient &api, PaymentService &payments, AccountService &account, QByteArray sealKey,
        QObject *parent = nullptr);

    /// Reads the vault, before anything is shown.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// The vault has changed: reads again.
    void notifyChanged();
    /// Asks the service for limits and maintenance. Errors of transport.
    [[nodiscard]] QCoro::Task<Result<void>> refresh();

    /// Asks the bank for a code. `number` and `expires` as checkedAccountNumber and checkedExpiry made them; they go to the
    /// service sealed and are kept nowhere. `phone` is E.164. Errors of beginBinding in fundingapi.h.
    [[nodiscard]] QCoro::Task<Result<CardBinding>> bind(QString number, QString expires, QString phone);
    [[nodiscard]] QCoro::Task<Result<FundingSource>> confirm(QString bindingId, SecretBytes code);
    [[nodiscard]] QCoro::Task<Result<FundingSource>> choose(QString sourceId);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString sourceId);

    /// Fixes the bytes in the vault and returns what they say. AmountZero, AmountNegative, FundingSourceGone; and where it is
    /// certain already AmountBelowMinimum and LimitExceeded (Error::limit), BalanceInsufficient, CreditCardNotAllowed,
    /// ChannelMaintenance (Error::retryAfter). Nothing is written when it fails.
    [[nodiscard]] QCoro::Task<Result<FundingReview>> prepare(FundingDraft draft);
    /// Approves with the payment PIN and sends. The operation that the service has taken. Fails with what the service declined
    /// it for, with PaymentUnknown when no clear answer came (the payment is then followed as any other), and as
    /// PaymentService::send: it is still prepared then, and the same review can be approved again.
    [[nodiscard]] QCoro::Task<Result<FundingOperation>> send(QString intentId, SecretBytes pin);
    /// The person leaves the review without approving.
    void discard(QString intentId);

    /// What the bank has asked for. CodeWrong (Error::triesLeft), OperationOver.
    [[nodiscard]] QCoro::Task<Result<FundingOperation>> enterCode(QString operationId, SecretBytes code);

    [[nodiscard]] const QList<FundingSource> &sources() const { return m_sources; }
    [[nodiscard]] const QList<FundingOperation> &operations() const { return m_operations; }
    [[nodiscard]] const FundingSource *find(const QString &sourceId) const;
    /// When the bank of this source does nothing, now or soon; the earliest such window, or one without times.
    [[nodiscard]] MaintenanceWindow maintenanceOf(const FundingSource &source) const;
    [[nodiscard]] bool isKnown() const { return m_overview.topUpMinimum.isValid(); }
    [[nodiscard]] const Money &topUpMinimum() const { return m_overview.topUpMinimum; }
    [[nodiscard]] const Money &topUpMaximum() const { return m_overview.topUpMaximum; }
    [[nodiscard]] const Money &withdrawalMinimum() const { return m_overview.withdrawalMinimum; }
    [[nodiscard]] QVariantList sourceList() const;
    [[nodiscard]] QVariantList operationList() const;
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    /// Sources or operations, after each commit.
    void changed();
    void overviewChanged();

private:
    [[nodiscard]] Result<void> checkDraft(const FundingDraft &draft) const;
    [[nodiscard]] QCoro::Task<Result<void>> keep(FundingOperation operation);
    QCoro::Task<void> reload();

    Vault &m_vault;
    ApiClient &m_api;
    PaymentService &m_payments;
    AccountService &m_account;
    const QByteArray m_sealKey;
    QList<FundingSource> m_sources;
    QList<FundingOperation> m_operations;
    FundingOverview m_overview;
};

} // namespace Billfold

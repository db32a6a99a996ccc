// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QObject>

namespace Billfold {

class ApiClient;
class PaymentService;
class Vault;

/// The account and its balance. Shows at once what the vault knows, and follows the service. Interface thread.
class AccountService : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// E.164.
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    /// What can be spent: booked minus reserved. Not valid before the first sync.
    Q_PROPERTY(Billfold::Money available READ available NOTIFY changed FINAL)
    /// What the service has booked. Not valid before the first sync.
    Q_PROPERTY(Billfold::Money booked READ booked NOTIFY changed FINAL)
    /// What payments without a known outcome may already have taken. Zero most of the time.
    Q_PROPERTY(Billfold::Money reserved READ reserved NOTIFY changed FINAL)
    Q_PROPERTY(bool hasReserved READ hasReserved NOTIFY changed FINAL)
    /// UTC; when the balance was what it says.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::Limits limits READ limits NOTIFY changed FINAL)
    /// Whether the account may send money. True until the service says otherwise.
    Q_PROPERTY(bool canTransfer READ canTransfer NOTIFY changed FINAL)

public:
    /// Everything outlives the service.
    AccountService(Vault &vault, ApiClient &api, PaymentService &payments, QObject *parent = nullptr);

    /// Reads the vault, before anything is shown.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// The vault or the reserve has changed: reads again, once for any number of calls meanwhile.
    void notifyChanged();
    /// Asks the service and stores the answer. Errors of transport.
    [[nodiscard]] QCoro::Task<Result<void>> refresh();

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const QString &name() const { return m_account.name; }
    [[nodiscard]] const QString &phone() const { return m_account.phone; }
    [[nodiscard]] const QString &currency() const { return m_account.currency; }
    [[nodiscard]] Money available() const;
    [[nodiscard]] const Money &booked() const { return m_balance.available; }
    [[nodiscard]] const Money &reserved() const { return m_reserved; }
    [[nodiscard]] bool hasReserved() const { return !m_reserved.isZero(); }
    [[nodiscard]] const QDateTime &asOf() const { return m_balance.asOf; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] bool canTransfer() const;

    /// Says before the approval what the service would say after it, which has the last word: BalanceInsufficient,
    /// LimitExceeded (Error::limit), AmountMalformed for another currency than the account's.
    [[nodiscard]] Result<void> checkAffordable(const Money &amount) const;

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> reload();

    Vault &m_vault;
    ApiClient &m_api;
    PaymentService &m_payments;
    Account m_account;
    Balance m_balance;
    Money m_reserved; ///< read together with the balance, so that the two never count a payment twice or not at all
    bool m_loading = false;
    bool m_loadAgain = false;
    Limits m_limits;
    std::optional<QStringList> m_capabilities;
};

} // namespace Billfold

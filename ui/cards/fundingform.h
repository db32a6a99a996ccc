// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/funding/fundingreview.h"
#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// A top-up or a withdrawal from the amount to the moment that the service has taken it (screens 510 to 512). Each step is
/// refused while another is under way. Destroying it at any moment is safe: what was not approved is discarded, and what was
/// sent is followed by the wallet.
class FundingForm : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool withdrawal MEMBER m_isWithdrawal NOTIFY inputChanged FINAL REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString sourceId READ sourceId WRITE setSourceId NOTIFY inputChanged FINAL)
    /// Of sourceId; empty texts where there is none.
    Q_PROPERTY(Billfold::FundingSource source READ source NOTIFY inputChanged FINAL)
    /// When its bank does nothing, now or soon, by this machine's clock; not valid otherwise.
    Q_PROPERTY(QDateTime closedFrom READ closedFrom NOTIFY inputChanged FINAL)
    Q_PROPERTY(QDateTime closedUntil READ closedUntil NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString amountText MEMBER m_amountText NOTIFY inputChanged FINAL)
    Q_PROPERTY(Billfold::FundingReview review READ review NOTIFY reviewChanged FINAL)

public:
    enum Step { EnterAmount, Review, Approve };
    Q_ENUM(Step)

    explicit FundingForm(QObject *parent = nullptr);
    ~FundingForm() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString &sourceId() const { return m_sourceId; }
    void setSourceId(const QString &sourceId);
    [[nodiscard]] FundingSource source() const;
    [[nodiscard]] QDateTime closedFrom() const;
    [[nodiscard]] QDateTime closedUntil() const;
    [[nodiscard]] const FundingReview &review() const { return m_review; }

    /// Reads the amount with the separators of the locale ("zh_CN").
    Q_INVOKABLE void submitAmount(const QString &localeName);
    Q_INVOKABLE void goToApproval();
    Q_INVOKABLE void approve(Billfold::SecretBuffer *pin);
    /// One step back; false where there is none.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void stepChanged();
    void inputChanged();
    void reviewChanged();
    /// The service has it.
    void taken(const QString &operationId);
    /// It was sent, and no clear answer came.
    void outcomeUnknown(const QString &intentId);

protected:
    void useWallet(Wallet &wallet) override;

private:
    /// The first choice, or the first that may do it.
    void chooseSource();
    [[nodiscard]] MaintenanceWindow window() const;
    void discardReview();
    void goTo(Step step);

    bool m_isWithdrawal = false;
    Step m_step = EnterAmount;
    QString m_sourceId;
    QString m_amountText;
    FundingReview m_review;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/purchases/purchase.h"
#include "ui/codes/codefinder.h"
#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// Paying a merchant from the code to its outcome (screens 200 to 204). Each step is refused while another is under way.
/// Destroying it at any moment is safe: what was not approved is discarded, and what was sent is followed by the wallet.
class PayForm : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    /// What is wrong with the tip, where `problem` is about the amount.
    Q_PROPERTY(Billfold::Problem tipProblem READ tipProblem NOTIFY tipProblemChanged FINAL)

    /// The code as text, for who has it so.
    Q_PROPERTY(QString codeText MEMBER m_codeText NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString amountText MEMBER m_amountText NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString tipText MEMBER m_tipText NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY inputChanged FINAL)
    /// The person means to pay twice although the same payment is still open.
    Q_PROPERTY(bool duplicateAccepted MEMBER m_duplicateAccepted NOTIFY inputChanged FINAL)
    /// What this form shows or is about to show the outcome of; empty while nothing has been sent.
    Q_PROPERTY(QString followedIntent READ followedIntent NOTIFY stepChanged FINAL)

    Q_PROPERTY(Billfold::MerchantOffer offer READ offer NOTIFY offerChanged FINAL)
    Q_PROPERTY(Billfold::PurchaseReview review READ review NOTIFY reviewChanged FINAL)
    Q_PROPERTY(Billfold::Transfer payment READ payment NOTIFY paymentChanged FINAL)

public:
    enum Step { GiveCode, EnterAmount, Review, Approve, ShowResult };
    Q_ENUM(Step)

    explicit PayForm(QObject *parent = nullptr);
    ~PayForm() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const Problem &tipProblem() const { return m_tipProblem; }
    [[nodiscard]] const MerchantOffer &offer() const { return m_offer; }
    [[nodiscard]] const PurchaseReview &review() const { return m_review; }
    [[nodiscard]] const Transfer &payment() const { return m_payment; }
    [[nodiscard]] QString followedIntent() const;

    /// Asks the service whom the code is of. A link by which a person asks for money is not paid here: see linkFound().
    Q_INVOKABLE void submitCode();
    /// The same with the code in a picture, from a file or from the clipboard, or with the text in the clipboard.
    Q_INVOKABLE void readPicture(const QUrl &file);
    Q_INVOKABLE void readClipboard();
    /// Reads amount and tip with the separators of the locale ("zh_CN").
    Q_INVOKABLE void submitAmount(const QString &localeName);
    Q_INVOKABLE void goToApproval();
    Q_INVOKABLE void approve(Billfold::SecretBuffer *pin);
    /// After a decline: back to the amount, to the same merchant.
    Q_INVOKABLE void changeDeclined();
    /// One step back; false where there is none.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void stepChanged();
    void tipProblemChanged();
    void inputChanged();
    void offerChanged();
    void reviewChanged();
    void paymentChanged();
    /// What was given is a link by which a person asks for money (screen 300).
    void linkFound(const QString &link);
    /// The outcome of what was sent is not known yet (screen 306).
    void outcomeOpen(const QString &intentId);

private:
    void takeCode(const Result<QString> &code);
    void prepare(PurchaseDraft draft);
    void discardReview();
    void showOutcome(const Transfer &payment);
    void goTo(Step step);
    void setTipProblem(const Problem &problem);

    Step m_step = GiveCode;
    Problem m_tipProblem;
    QString m_codeText;
    QString m_amountText;
    QString m_tipText;
    QString m_note;
    bool m_duplicateAccepted = false;
    MerchantOffer m_offer;
    PurchaseReview m_review;
    Transfer m_payment;
};

} // namespace Billfold

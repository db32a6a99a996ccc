// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/transfers/transfer.h"
#include "ui/codes/codefinder.h"
#include "ui/parts/phoneinput.h"
#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// A transfer from the recipient to its outcome (screens 300 to 306). Each step is refused while another is under way, so
/// that pressing twice never sends twice. Destroying it at any moment is safe: what was not approved is discarded, and
/// what was sent is followed by the wallet.
class TransferForm : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    /// Of the last time the service was asked about an unknown outcome.
    Q_PROPERTY(Billfold::Problem checkProblem READ checkProblem NOTIFY checkProblemChanged FINAL)

    Q_PROPERTY(Billfold::PhoneInput *phone READ phone CONSTANT FINAL)
    Q_PROPERTY(QString payeeName MEMBER m_payeeName NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString amountText MEMBER m_amountText NOTIFY inputChanged FINAL)
    /// When the money lands: 0, 2 or 24 hours after it has left.
    Q_PROPERTY(int delayHours MEMBER m_delayHours NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY inputChanged FINAL)
    /// What the person calls the payee: kept among the contacts when they go on, and taken out when it is empty.
    Q_PROPERTY(QString contactName MEMBER m_contactName NOTIFY inputChanged FINAL)
    /// The person goes on although the name differs.
    Q_PROPERTY(bool mismatchAccepted MEMBER m_mismatchAccepted NOTIFY inputChanged FINAL)
    /// The person means to pay twice although the same transfer is still open.
    Q_PROPERTY(bool duplicateAccepted MEMBER m_duplicateAccepted NOTIFY inputChanged FINAL)
    /// The person has asked to cancel it; the service may have been faster.
    Q_PROPERTY(bool cancelTried READ isCancelTried NOTIFY transferChanged FINAL)
    /// A bank goes on with it: what becomes of it is told where the cards are.
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY transferChanged FINAL)
    /// What this form shows or is about to show the outcome of; empty while nothing has been sent.
    Q_PROPERTY(QString followedIntent READ followedIntent NOTIFY stepChanged FINAL)

    Q_PROPERTY(QString payeeMaskedName READ payeeMaskedName NOTIFY payeeChanged FINAL)
    Q_PROPERTY(QString payeeMaskedPhone READ payeeMaskedPhone NOTIFY payeeChanged FINAL)
    Q_PROPERTY(PayeeMatch payeeMatch READ payeeMatch NOTIFY payeeChanged FINAL)

    Q_PROPERTY(Billfold::TransferReview review READ review NOTIFY reviewChanged FINAL)
    Q_PROPERTY(Billfold::Transfer transfer READ transfer NOTIFY transferChanged FINAL)

public:
    enum Step { EnterRecipient, CheckPayee, EnterAmount, Review, Approve, ShowResult, ShowUnknown };
    Q_ENUM(Step)

    /// As Payee::Match.
    enum PayeeMatch { NameUnknown, NameMatches, NameClose, NameDiffers };
    Q_ENUM(PayeeMatch)

    explicit TransferForm(QObject *parent = nullptr);
    ~TransferForm() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const Problem &checkProblem() const { return m_checkProblem; }
    [[nodiscard]] PhoneInput *phone() { return &m_phone; }
    [[nodiscard]] const QString &payeeMaskedName() const { return m_payee.maskedName; }
    [[nodiscard]] const QString &payeeMaskedPhone() const { return m_payee.maskedPhone; }
    [[nodiscard]] PayeeMatch payeeMatch() const { return static_cast<PayeeMatch>(m_payee.match); }
    [[nodiscard]] const TransferReview &review() const { return m_review; }
    [[nodiscard]] const Transfer &transfer() const { return m_transfer; }
    [[nodiscard]] bool isCancelTried() const { return m_cancelTried; }
    [[nodiscard]] bool isAccepted() const { return m_transfer.state == Transfer::State::Accepted; }
    [[nodiscard]] QString followedIntent() const;

    /// Looks up the payee whose number was typed. In place of the number there may be a link by which the payee asks for money
    /// (core/paycodes/walletlink.h): then amount and note are taken from it too, the amount with the separators of the locale.
    Q_INVOKABLE void lookUp(const QString &localeName);
    /// As lookUp, with the number (E.164) of somebody paid before.
    Q_INVOKABLE void lookUpRecent(const QString &phone, const QString &localeName);
    /// The same transfer once more: looks the payee up, and fills in amount and note. `amount` counts without its sign.
    Q_INVOKABLE void repeat(
        const QString &phone, const Billfold::Money &amount, const QString &note, const QString &localeName);
    /// Reads the code in a picture, from a file or from the clipboard, and looks up whom it names.
    Q_INVOKABLE void readPicture(const QUrl &file, const QString &localeName);
    Q_INVOKABLE void readClipboard(const QString &localeName);
    Q_INVOKABLE void confirmPayee();
    /// Reads the amount with the separators of the locale ("zh_CN").
    Q_INVOKABLE void submitAmount(const QString &localeName);
    /// Whether to suggest a delay for this amount, written with the separators of the locale, to this payee.
    Q_INVOKABLE bool suggestsDelay(const QString &amountText, const QString &localeName) const;
    Q_INVOKABLE void goToApproval();
    Q_INVOKABLE void approve(Billfold::SecretBuffer *pin);
    Q_INVOKABLE void checkNow();
    /// From now on it either was taken already or never will be.
    Q_INVOKABLE void cancelIfNotTaken();
    /// Shows a transfer that was sent earlier and is still open (screen 306). Nothing when it is not open any more.
    Q_INVOKABLE void showOpen(const QString &intentId);
    /// After a decline: back to the amount, to the same payee.
    Q_INVOKABLE void changeDeclined();
    /// One step back; false where there is none.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void stepChanged();
    void checkProblemChanged();
    void inputChanged();
    void payeeChanged();
    void reviewChanged();
    void transferChanged();
    /// What was given is a merchant's code, which is paid elsewhere (screen 200).
    void merchantCodeFound(const QString &code);

protected:
    void useWallet(Wallet &wallet) override;

private:
    void takeCode(const Result<QString> &code, const QString &localeName);
    [[nodiscard]] Result<void> takeLink(const QString &localeName);
    void setPayee(const Payee &payee);
    /// Goes on when the contact is kept.
    void keepContact(const QString &name);
    void prepare(TransferDraft draft);
    void takeAnswer(const Result<Transfer> &answer);
    void discardReview();
    void follow(const Transfer &transfer);
    void showOutcome(const Transfer &transfer);
    void goTo(Step step);
    void setCheckProblem(const Problem &problem);

    Step m_step = EnterRecipient;
    Problem m_checkProblem;
    PhoneInput m_phone;
    QString m_payeeName;
    QString m_contactName;
    QString m_amountText;
    QString m_note;
    int m_delayHours = 0;
    bool m_mismatchAccepted = false;
    bool m_duplicateAccepted = false;
    bool m_cancelTried = false;
    Payee m_payee;
    TransferReview m_review;
    Transfer m_transfer;
};

} // namespace Billfold

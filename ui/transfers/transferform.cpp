// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/transferform.h"

#include "core/base/amounttext.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/walletlink.h"
#include "core/session/personname.h"

#include <QCoroTask>
#include <QLocale>

namespace Billfold {

namespace {

bool claimsToBeALink(const QString &text)
{
    return isWalletLink(text.trimmed().toUtf8());
}

ErrorCode reasonOf(const PayCodeError &error)
{
    const bool mayBeNewer = error.fault == PayCodeFault::LinkUnknown || error.fault == PayCodeFault::ParameterUnknown;
    return mayBeNewer ? ErrorCode::PayCodeTooNew : ErrorCode::PayCodeMalformed;
}

/// What a person reads when the outcome is known and the money has not gone.
ErrorCode reasonOf(const Transfer &transfer)
{
    if (transfer.state == Transfer::State::Settled)
        return ErrorCode::None;
    if (transfer.reason != ErrorCode::None)
        return transfer.reason;
    return transfer.state == Transfer::State::NotTaken ? ErrorCode::PaymentVoid : ErrorCode::PaymentDeclined;
}

} // namespace

TransferForm::TransferForm(QObject *parent)
    : QObject(parent)
{
}

TransferForm::~TransferForm()
{
    // What is being sent has its outcome followed by the wallet.
    if (m_step != Approve || !m_busy)
        discardReview();
}

void TransferForm::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        connect(wallet->transfers(), &TransferService::transferChanged, this, &TransferForm::follow);
    Q_EMIT walletChanged();
}

void TransferForm::readPicture(const QUrl &file, const QString &localeName)
{
    if (m_busy)
        return;
    setProblem({});
    setBusy(true);
    findCode(file, this, [this, localeName](const Result<QString> &code) { takeCode(code, localeName); });
}

void TransferForm::readClipboard(const QString &localeName)
{
    if (m_busy)
        return;
    setProblem({});
    setBusy(true);
    if (const QString text = clipboardText(); claimsToBeALink(text) || readMerchantCode(text.toUtf8()))
        return takeCode(text, localeName);
    findClipboardCode(this, [this, localeName](const Result<QString> &code) { takeCode(code, localeName); });
}

void TransferForm::takeCode(const Result<QString> &code, const QString &localeName)
{
    setBusy(false);
    if (!code)
        return setProblem(code.error());
    if (readMerchantCode(code->toUtf8())) {
        Q_EMIT merchantCodeFound(*code);
        return;
    }
    if (!claimsToBeALink(*code))
        return setProblem(ErrorCode::PayCodeMalformed);
    m_phone.setText(*code);
    lookUp(localeName);
}

Result<void> TransferForm::takeLink(const QString &localeName)
{
    const auto link = readWalletLink(m_phone.text().trimmed().toUtf8());
    if (!link)
        return failure(reasonOf(link.error()));
    if (link->kind != WalletLink::Kind::Pay)
        return failure(ErrorCode::PayCodeTooNew);
    if (link->amount && link->amount->currency() != m_wallet->account()->currency())
        return failure(ErrorCode::PayCodeOtherCurrency);
    m_phone.setText(link->phone);
    if (link->amount)
        m_amountText = formatAmount(*link->amount, QLocale(localeName));
    if (!link->note.isEmpty())
        m_note = link->note;
    Q_EMIT inputChanged();
    return {};
}

void TransferForm::lookUp(const QString &localeName)
{
    if (m_busy || !m_wallet)
        return;
    if (readMerchantCode(m_phone.text().trimmed().toUtf8())) {
        Q_EMIT merchantCodeFound(m_phone.text().trimmed());
        return;
    }
    if (claimsToBeALink(m_phone.text())) {
        if (const Result<void> taken = takeLink(localeName); !taken)
            return setProblem(taken.error());
    }
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    QString name;
    if (!m_payeeName.trimmed().isEmpty()) {
        const Result<QString> checked = checkedName(m_payeeName);
        if (!checked)
            return setProblem(checked.error());
        name = *checked;
    }
    setProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->transfers()->lookUp(m_phone.e164(), name), this, [this](const Result<Payee> &payee) {
        setBusy(false);
        if (!payee)
            return setProblem(payee.error());
        setPayee(*payee);
        goTo(CheckPayee);
        // The limits are shown two screens further on.
        if (m_wallet)
            m_wallet->refreshAccount();
    });
}

void TransferForm::lookUpRecent(const QString &phone, const QString &localeName)
{
    if (m_busy)
        return;
    m_phone.setText(phone);
    m_payeeName.clear();
    Q_EMIT inputChanged();
    lookUp(localeName);
}

void TransferForm::setPayee(const Payee &payee)
{
    m_payee = payee;
    m_mismatchAccepted = false;
    Q_EMIT inputChanged();
    Q_EMIT payeeChanged();
}

void TransferForm::confirmPayee()
{
    if (payeeMatch() != NameDiffers || m_mismatchAccepted)
        goTo(EnterAmount);
}

void TransferForm::submitAmount(const QString &localeName)
{
    if (m_busy || !m_wallet)
        return;
    const Result<Money> amount = parseAmount(m_amountText, m_wallet->account()->currency(), QLocale(localeName));
    if (!amount)
        return setProblem(amount.error());
    const Result<QString> note = checkedNote(m_note);
    if (!note)
        return setProblem(note.error());
    prepare({m_payee, *amount, *note});
}

void TransferForm::prepare(TransferDraft draft)
{
    discardReview();
    setProblem({});
    setBusy(true);
    QCoro::connect(
        m_wallet->transfers()->prepare(std::move(draft)), this, [this](const Result<TransferReview> &review) {
            setBusy(false);
            if (!review)
                return setProblem(review.error());
            m_review = *review;
            m_duplicateAccepted = false;
            Q_EMIT inputChanged();
            Q_EMIT reviewChanged();
            goTo(Review);
        });
}

void TransferForm::goToApproval()
{
    if (!m_review.resemblesOpen || m_duplicateAccepted)
        goTo(Approve);
}

void TransferForm::approve(SecretBuffer *pin)
{
    if (m_busy || !m_wallet || m_step != Approve)
        return;
    setProblem({});
    setBusy(true);
    QCoro::connect(
        m_wallet->transfers()->send(m_review.intentId, pin->take()), this, [this](const Result<Transfer> &sent) {
            setBusy(false);
            if (!sent)
                return setProblem(sent.error());
            showOutcome(*sent);
        });
}

void TransferForm::checkNow()
{
    if (m_busy || !m_wallet || m_step != ShowUnknown)
        return;
    setCheckProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->transfers()->checkNow(m_transfer.intentId), this,
        [this](const Result<Transfer> &asked) { takeAnswer(asked); });
}

void TransferForm::cancelIfNotTaken()
{
    if (m_busy || !m_wallet || m_step != ShowUnknown)
        return;
    setCheckProblem({});
    setBusy(true);
    m_cancelTried = true;
    QCoro::connect(m_wallet->transfers()->cancelIfNotTaken(m_transfer.intentId), this,
        [this](const Result<Transfer> &answered) { takeAnswer(answered); });
}

void TransferForm::takeAnswer(const Result<Transfer> &answer)
{
    setBusy(false);
    if (!answer)
        return setCheckProblem(answer.error());
    // The outcome may have come by another way meanwhile, and this answer be from before it.
    if (m_step == ShowUnknown)
        showOutcome(*answer);
}

void TransferForm::showOpen(const QString &intentId)
{
    if (m_busy || !m_wallet)
        return;
    for (const Transfer &transfer : m_wallet->transfers()->open()) {
        if (transfer.intentId == intentId)
            return showOutcome(transfer);
    }
}

QString TransferForm::followedIntent() const
{
    switch (m_step) {
    case Approve:
        return m_review.intentId;
    case ShowResult:
    case ShowUnknown:
        return m_transfer.intentId;
    default:
        return {};
    }
}

void TransferForm::follow(const Transfer &transfer)
{
    if (m_step == ShowUnknown && transfer.intentId == m_transfer.intentId)
        showOutcome(transfer);
}

void TransferForm::showOutcome(const Transfer &transfer)
{
    m_transfer = transfer;
    Q_EMIT transferChanged();
    if (transfer.isOpen())
        return goTo(ShowUnknown);
    goTo(ShowResult);
    setProblem(reasonOf(transfer));
}

void TransferForm::changeDeclined()
{
    if (m_step == ShowResult)
        goTo(EnterAmount);
}

bool TransferForm::goBack()
{
    if (m_busy)
        return true; // stay: what is under way is about to be known
    switch (m_step) {
    case EnterRecipient:
    case ShowResult:
    case ShowUnknown:
        return false;
    case CheckPayee:
        goTo(EnterRecipient);
        return true;
    case EnterAmount:
        goTo(CheckPayee);
        return true;
    case Review:
        discardReview();
        goTo(EnterAmount);
        return true;
    case Approve:
        goTo(Review);
        return true;
    }
    return false;
}

/// Harmless for what has been sent: see TransferService::discard.
void TransferForm::discardReview()
{
    if (m_wallet && !m_review.intentId.isEmpty() && m_review.intentId != m_transfer.intentId)
        m_wallet->transfers()->discard(m_review.intentId);
    m_review = {};
}

void TransferForm::goTo(Step step)
{
    setProblem({});
    setCheckProblem({});
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void TransferForm::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void TransferForm::setProblem(const Problem &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void TransferForm::setCheckProblem(const Problem &problem)
{
    if (problem == m_checkProblem)
        return;
    m_checkProblem = problem;
    Q_EMIT checkProblemChanged();
}

} // namespace Billfold

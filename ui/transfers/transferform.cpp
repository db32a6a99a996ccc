// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/transferform.h"

#include "core/base/amounttext.h"

#include <QCoroTask>
#include <QLocale>

namespace Billfold {

TransferForm::TransferForm(QObject *parent)
    : WalletForm(parent)
{
}

TransferForm::~TransferForm()
{
    // What is being sent has its outcome followed by the wallet.
    if (m_step != Approve || !isBusy())
        discardReview();
}

void TransferForm::useWallet(Wallet &wallet)
{
    connect(wallet.transfers(), &TransferService::transferChanged, this, &TransferForm::follow);
}

void TransferForm::submitAmount(const QString &localeName)
{
    if (!isReady())
        return;
    const Result<Money> amount = parseAmount(m_amountText, wallet()->account()->currency(), QLocale(localeName));
    if (!amount)
        return setProblem(amount.error());
    const Result<QString> note = checkedNote(m_note);
    if (!note)
        return setProblem(note.error());
    prepare({m_payee, *amount, *note, static_cast<Delivery>(m_delayHours)});
}

bool TransferForm::suggestsDelay(const QString &amountText, const QString &localeName) const
{
    if (!wallet() || m_delayHours != 0)
        return false;
    const Result<Money> amount = parseAmount(amountText, wallet()->account()->currency(), QLocale(localeName));
    return amount && Billfold::suggestsDelay(m_payee, *amount);
}

void TransferForm::prepare(TransferDraft draft)
{
    discardReview();
    begin();
    QCoro::connect(
        wallet()->transfers()->prepare(std::move(draft)), this, [this](const Result<TransferReview> &review) {
            end();
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
    if (!isReady() || m_step != Approve)
        return;
    begin();
    QCoro::connect(
        wallet()->transfers()->send(m_review.intentId, pin->take()), this, [this](const Result<Transfer> &sent) {
            end();
            if (!sent)
                return setProblem(sent.error());
            showOutcome(*sent);
        });
}

void TransferForm::checkNow()
{
    if (!isReady() || m_step != ShowUnknown)
        return;
    setCheckProblem({});
    begin();
    QCoro::connect(wallet()->transfers()->checkNow(m_transfer.intentId), this,
        [this](const Result<Transfer> &asked) { takeAnswer(asked); });
}

void TransferForm::cancelIfNotTaken()
{
    if (!isReady() || m_step != ShowUnknown)
        return;
    setCheckProblem({});
    begin();
    m_cancelTried = true;
    QCoro::connect(wallet()->transfers()->cancelIfNotTaken(m_transfer.intentId), this,
        [this](const Result<Transfer> &answered) { takeAnswer(answered); });
}

void TransferForm::takeAnswer(const Result<Transfer> &answer)
{
    end();
    if (!answer)
        return setCheckProblem(answer.error());
    // The outcome may have come by another way meanwhile, and this answer be from before it.
    if (m_step == ShowUnknown)
        showOutcome(*answer);
}

void TransferForm::showOpen(const QString &intentId)
{
    if (!isReady())
        return;
    for (const Transfer &transfer : wallet()->transfers()->open()) {
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
    setProblem(transfer.failure());
}

void TransferForm::changeDeclined()
{
    if (m_step == ShowResult)
        goTo(EnterAmount);
}

bool TransferForm::goBack()
{
    if (isBusy())
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
    if (wallet() && !m_review.intentId.isEmpty() && m_review.intentId != m_transfer.intentId)
        wallet()->transfers()->discard(m_review.intentId);
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

void TransferForm::setCheckProblem(const Problem &problem)
{
    if (problem == m_checkProblem)
        return;
    m_checkProblem = problem;
    Q_EMIT checkProblemChanged();
}

} // namespace Billfold

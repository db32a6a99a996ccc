// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pay/payform.h"

#include "core/base/amounttext.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/walletlink.h"
#include "core/transfers/transferdraft.h"

#include <QCoroTask>
#include <QLocale>

namespace Billfold {

PayForm::PayForm(QObject *parent)
    : WalletForm(parent)
{
}

PayForm::~PayForm()
{
    // What is being sent has its outcome followed by the wallet.
    if (m_step != Approve || !isBusy())
        discardReview();
}

QString PayForm::followedIntent() const
{
    if (m_step == Approve)
        return m_review.intentId;
    return m_step == ShowResult ? m_payment.intentId : QString();
}

void PayForm::readPicture(const QUrl &file)
{
    if (isBusy())
        return;
    begin();
    findCode(file, this, [this](const Result<QString> &code) { takeCode(code); });
}

void PayForm::readClipboard()
{
    if (isBusy())
        return;
    begin();
    if (const QString text = clipboardText().trimmed(); !text.isEmpty())
        return takeCode(text);
    findClipboardCode(this, [this](const Result<QString> &code) { takeCode(code); });
}

void PayForm::takeCode(const Result<QString> &code)
{
    end();
    if (!code)
        return setProblem(code.error());
    m_codeText = *code;
    Q_EMIT inputChanged();
    submitCode();
}

void PayForm::submitCode()
{
    if (!isReady())
        return;
    const QString code = m_codeText.trimmed();
    if (isWalletLink(code.toUtf8())) {
        Q_EMIT linkFound(code);
        return;
    }
    begin();
    QCoro::connect(wallet()->purchases()->read(code), this, [this](const Result<MerchantOffer> &offer) {
        end();
        if (!offer)
            return setProblem(offer.error());
        m_offer = *offer;
        Q_EMIT offerChanged();
        goTo(EnterAmount);
        // The limits are shown there.
        if (wallet())
            wallet()->refreshAccount();
    });
}

void PayForm::submitAmount(const QString &localeName)
{
    if (!isReady())
        return;
    setTipProblem({});
    const QString currency = wallet()->account()->currency();
    const QLocale locale(localeName);
    const Result<Money> amount
        = m_offer.amount ? Result<Money>(*m_offer.amount) : parseAmount(m_amountText, currency, locale);
    if (!amount)
        return setProblem(amount.error());
    Money chosen = amount->minus(*amount).value_or(Money());
    if (m_offer.isTipPrompted() && !m_tipText.trimmed().isEmpty()) {
        const Result<Money> tip = parseAmount(m_tipText, currency, locale);
        if (!tip)
            return setTipProblem(tip.error());
        chosen = *tip;
    }
    if (const Result<Money> tip = tipOf(m_offer, *amount, chosen); !tip)
        return setTipProblem(tip.error());
    const Result<QString> note = checkedNote(m_note);
    if (!note)
        return setProblem(note.error());
    prepare({m_offer, *amount, chosen, *note});
}

void PayForm::prepare(PurchaseDraft draft)
{
    discardReview();
    begin();
    QCoro::connect(
        wallet()->purchases()->prepare(std::move(draft)), this, [this](const Result<PurchaseReview> &review) {
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

void PayForm::goToApproval()
{
    if (!m_review.resemblesOpen || m_duplicateAccepted)
        goTo(Approve);
}

void PayForm::approve(SecretBuffer *pin)
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

void PayForm::showOutcome(const Transfer &payment)
{
    m_payment = payment;
    Q_EMIT paymentChanged();
    if (payment.isOpen()) {
        Q_EMIT outcomeOpen(payment.intentId);
        return;
    }
    goTo(ShowResult);
    setProblem(payment.failure());
}

void PayForm::changeDeclined()
{
    if (m_step == ShowResult)
        goTo(EnterAmount);
}

bool PayForm::goBack()
{
    if (isBusy())
        return true; // stay: what is under way is about to be known
    switch (m_step) {
    case GiveCode:
    case ShowResult:
        return false;
    case EnterAmount:
        goTo(GiveCode);
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
void PayForm::discardReview()
{
    if (wallet() && !m_review.intentId.isEmpty() && m_review.intentId != m_payment.intentId)
        wallet()->transfers()->discard(m_review.intentId);
    m_review = {};
}

void PayForm::goTo(Step step)
{
    setProblem({});
    setTipProblem({});
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void PayForm::setTipProblem(const Problem &problem)
{
    if (problem == m_tipProblem)
        return;
    m_tipProblem = problem;
    Q_EMIT tipProblemChanged();
}

} // namespace Billfold

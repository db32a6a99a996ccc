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

namespace {

/// What a person reads when the outcome is known and the money has not gone.
ErrorCode reasonOf(const Transfer &payment)
{
    if (payment.state == Transfer::State::Settled)
        return ErrorCode::None;
    if (payment.reason != ErrorCode::None)
        return payment.reason;
    return payment.state == Transfer::State::NotTaken ? ErrorCode::PaymentVoid : ErrorCode::PaymentDeclined;
}

} // namespace

PayForm::PayForm(QObject *parent)
    : QObject(parent)
{
}

PayForm::~PayForm()
{
    // What is being sent has its outcome followed by the wallet.
    if (m_step != Approve || !m_busy)
        discardReview();
}

void PayForm::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    Q_EMIT walletChanged();
}

QString PayForm::followedIntent() const
{
    if (m_step == Approve)
        return m_review.intentId;
    return m_step == ShowResult ? m_payment.intentId : QString();
}

void PayForm::readPicture(const QUrl &file)
{
    if (m_busy)
        return;
    setProblem({});
    setBusy(true);
    findCode(file, this, [this](const Result<QString> &code) { takeCode(code); });
}

void PayForm::readClipboard()
{
    if (m_busy)
        return;
    setProblem({});
    setBusy(true);
    if (const QString text = clipboardText().trimmed(); !text.isEmpty())
        return takeCode(text);
    findClipboardCode(this, [this](const Result<QString> &code) { takeCode(code); });
}

void PayForm::takeCode(const Result<QString> &code)
{
    setBusy(false);
    if (!code)
        return setProblem(code.error());
    m_codeText = *code;
    Q_EMIT inputChanged();
    submitCode();
}

void PayForm::submitCode()
{
    if (m_busy || !m_wallet)
        return;
    const QString code = m_codeText.trimmed();
    if (isWalletLink(code.toUtf8())) {
        Q_EMIT linkFound(code);
        return;
    }
    setProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->purchases()->read(code), this, [this](const Result<MerchantOffer> &offer) {
        setBusy(false);
        if (!offer)
            return setProblem(offer.error());
        m_offer = *offer;
        Q_EMIT offerChanged();
        goTo(EnterAmount);
        // The limits are shown there.
        if (m_wallet)
            m_wallet->refreshAccount();
    });
}

void PayForm::submitAmount(const QString &localeName)
{
    if (m_busy || !m_wallet)
        return;
    const QString currency = m_wallet->account()->currency();
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
    setProblem({});
    setBusy(true);
    QCoro::connect(
        m_wallet->purchases()->prepare(std::move(draft)), this, [this](const Result<PurchaseReview> &review) {
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

void PayForm::goToApproval()
{
    if (!m_review.resemblesOpen || m_duplicateAccepted)
        goTo(Approve);
}

void PayForm::approve(SecretBuffer *pin)
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

void PayForm::showOutcome(const Transfer &payment)
{
    m_payment = payment;
    Q_EMIT paymentChanged();
    if (payment.isOpen()) {
        Q_EMIT outcomeOpen(payment.intentId);
        return;
    }
    goTo(ShowResult);
    setProblem(reasonOf(payment));
}

void PayForm::changeDeclined()
{
    if (m_step == ShowResult)
        goTo(EnterAmount);
}

bool PayForm::goBack()
{
    if (m_busy)
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
    if (m_wallet && !m_review.intentId.isEmpty() && m_review.intentId != m_payment.intentId)
        m_wallet->transfers()->discard(m_review.intentId);
    m_review = {};
}

void PayForm::goTo(Step step)
{
    setProblem({});
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void PayForm::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void PayForm::setProblem(const Problem &problem)
{
    if (problem == m_problem && !m_aboutTip)
        return;
    m_aboutTip = false;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void PayForm::setTipProblem(const Problem &problem)
{
    m_aboutTip = true;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Billfold

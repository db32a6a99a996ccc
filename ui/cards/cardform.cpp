// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardform.h"

#include "core/funding/accountnumbers.h"

#include <QCoroTask>

namespace Billfold {

CardForm::CardForm(QObject *parent)
    : QObject(parent)
{
}

void CardForm::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    // Most people's bank has the number that the wallet has.
    if (wallet)
        m_phone.setText(wallet->account()->phone());
    Q_EMIT walletChanged();
}

void CardForm::setNumberText(const QString &text)
{
    if (text == m_numberText)
        return;
    m_numberText = text;
    Q_EMIT inputChanged();
}

bool CardForm::needsExpiry() const
{
    return !looksLikeIban(m_numberText);
}

void CardForm::submit()
{
    if (m_busy || !m_wallet || m_step != EnterCard)
        return;
    const Result<QString> number = checkedAccountNumber(m_numberText);
    if (!number)
        return setProblem(number.error());
    const Result<QString> expires = needsExpiry() ? checkedExpiry(m_expiresText) : QString();
    if (!expires)
        return setProblem(expires.error());
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    setProblem({});
    setBusy(true);
    QCoro::connect(
        m_wallet->funding()->bind(*number, *expires, m_phone.e164()), this, [this](const Result<CardBinding> &binding) {
            setBusy(false);
            if (!binding)
                return setProblem(binding.error());
            m_binding = *binding;
            setNumberText({});
            goTo(EnterCode);
        });
}

void CardForm::confirm(SecretBuffer *code)
{
    if (m_busy || !m_wallet || m_step != EnterCode)
        return;
    const SecretBytes typed = code->take();
    const QString digits = QString::fromLatin1(reinterpret_cast<const char *>(typed.data()), qsizetype(typed.size()));
    setProblem({});
    setBusy(true);
    QCoro::connect(
        m_wallet->funding()->confirm(m_binding.id, digits), this, [this](const Result<FundingSource> &source) {
            setBusy(false);
            if (!source)
                return setProblem(source.error());
            Q_EMIT bound();
        });
}

bool CardForm::goBack()
{
    if (m_step == EnterCard)
        return false;
    if (!m_busy)
        goTo(EnterCard);
    return true;
}

void CardForm::goTo(Step step)
{
    setProblem({});
    m_step = step;
    Q_EMIT stepChanged();
}

void CardForm::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void CardForm::setProblem(const Problem &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Billfold

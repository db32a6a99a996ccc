// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardform.h"

#include "core/funding/accountnumbers.h"

#include <QCoroTask>

namespace Billfold {

CardForm::CardForm(QObject *parent)
    : WalletForm(parent)
{
}

void CardForm::useWallet(Wallet &wallet)
{
    // Most people's bank has the number that the wallet has.
    m_phone.setText(wallet.account()->phone());
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
    if (!isReady() || m_step != EnterCard)
        return;
    const Result<QString> number = checkedAccountNumber(m_numberText);
    if (!number)
        return setProblem(number.error());
    const Result<QString> expires = needsExpiry() ? checkedExpiry(m_expiresText) : QString();
    if (!expires)
        return setProblem(expires.error());
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    begin();
    QCoro::connect(
        wallet()->funding()->bind(*number, *expires, m_phone.e164()), this, [this](const Result<CardBinding> &binding) {
            end();
            if (!binding)
                return setProblem(binding.error());
            m_binding = *binding;
            setNumberText({});
            goTo(EnterCode);
        });
}

void CardForm::confirm(SecretBuffer *code)
{
    if (!isReady() || m_step != EnterCode)
        return;
    begin();
    QCoro::connect(
        wallet()->funding()->confirm(m_binding.id, code->take()), this, [this](const Result<FundingSource> &source) {
            end();
            if (!source)
                return setProblem(source.error());
            Q_EMIT bound();
        });
}

bool CardForm::goBack()
{
    if (m_step == EnterCard)
        return false;
    if (!isBusy())
        goTo(EnterCard);
    return true;
}

void CardForm::goTo(Step step)
{
    setProblem({});
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace Billfold

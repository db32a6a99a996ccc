// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinform.h"

#include <QCoroTask>

namespace Billfold {

SignInForm::SignInForm(QObject *parent)
    : Form(parent)
{
}

SignInForm::~SignInForm() = default;

void SignInForm::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    m_signIn = session ? session->beginSignIn() : nullptr;
    Q_EMIT sessionChanged();
}

void SignInForm::submitPassword(SecretBuffer *password)
{
    if (isBusy())
        return;
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    begin();
    QCoro::connect(m_signIn->submit(m_phone.e164(), password->take()), this, [this](const Result<SignInStep> &step) {
        end();
        if (!step)
            return setProblem(step.error());
        advance(*step);
    });
}

void SignInForm::advance(SignInStep step)
{
    if (step == SignInStep::CodeRequired)
        return requestCode();
    m_countdown.stop();
    m_recoveryCode.set(m_signIn->takeRecoveryCode());
    goTo(ShowRecoveryCode);
}

void SignInForm::requestCode()
{
    begin();
    QCoro::connect(m_signIn->requestCode(), this, [this](const Result<CodeSent> &sent) {
        end();
        if (!sent)
            return setProblem(sent.error());
        m_countdown.start(sent->validFor, sent->resendIn);
        goTo(EnterCode);
    });
}

void SignInForm::resendCode()
{
    if (!isBusy() && m_countdown.secondsUntilResend() == 0)
        requestCode();
}

void SignInForm::submitCode(SecretBuffer *code)
{
    if (isBusy())
        return;
    begin();
    QCoro::connect(m_signIn->verifyCode(code->take()), this, [this](const Result<SignInStep> &step) {
        end();
        if (!step)
            return setProblem(step.error());
        advance(*step);
    });
}

void SignInForm::goToCheck()
{
    goTo(CheckRecoveryCode);
}

void SignInForm::submitCheck(int firstGroup, SecretBuffer *first, int secondGroup, SecretBuffer *second)
{
    if (!m_recoveryCode.groupMatches(firstGroup, *first) || !m_recoveryCode.groupMatches(secondGroup, *second))
        return setProblem(ErrorCode::RecoveryCodeWrong);
    first->clear();
    second->clear();
    m_recoveryCode.clear();
    m_signIn->enter();
}

bool SignInForm::goBack()
{
    if (isBusy() || (m_step != EnterCode && m_step != CheckRecoveryCode))
        return false;
    goTo(m_step == EnterCode ? EnterPassword : ShowRecoveryCode);
    return true;
}

void SignInForm::goTo(Step step)
{
    setProblem({});
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace Billfold

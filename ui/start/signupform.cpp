// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signupform.h"

#include "core/session/personname.h"
#include "core/session/pinpolicy.h"

#include <QCoroTask>

namespace Billfold {

SignUpForm::SignUpForm(QObject *parent)
    : Form(parent)
{
}

SignUpForm::~SignUpForm() = default;

void SignUpForm::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    m_signUp = session ? session->beginSignUp() : nullptr;
    Q_EMIT sessionChanged();
}

void SignUpForm::setConsented(bool consented)
{
    if (consented == m_consented)
        return;
    m_consented = consented;
    setProblem({});
    Q_EMIT consentedChanged();
}

void SignUpForm::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setProblem({});
    Q_EMIT nameChanged();
}

void SignUpForm::submitName()
{
    if (!m_consented)
        return setProblem(ErrorCode::ConsentMissing);
    if (const Result<QString> name = checkedName(m_name); !name)
        return setProblem(name.error());
    goTo(EnterPhone);
}

void SignUpForm::submitPhone()
{
    if (isBusy())
        return;
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    requestCode();
}

void SignUpForm::resendCode()
{
    if (!isBusy() && m_countdown.secondsUntilResend() == 0)
        requestCode();
}

void SignUpForm::requestCode()
{
    begin();
    QCoro::connect(m_signUp->requestCode(m_phone.e164()), this, [this](const Result<CodeSent> &sent) {
        end();
        if (!sent)
            return fail(sent.error());
        m_countdown.start(sent->validFor, sent->resendIn);
        goTo(EnterCode);
    });
}

void SignUpForm::submitCode(SecretBuffer *code)
{
    if (isBusy())
        return;
    begin();
    QCoro::connect(m_signUp->verifyCode(code->take()), this, [this](const Result<void> &verified) {
        end();
        if (!verified)
            return fail(verified.error());
        m_countdown.stop();
        goTo(EnterPassword);
    });
}

void SignUpForm::submitPassword(SecretBuffer *password)
{
    m_password = password->take();
    goTo(EnterPin);
}

void SignUpForm::submitPins(SecretBuffer *pin, SecretBuffer *again)
{
    if (isBusy())
        return;
    const bool same = pin->equals(*again);
    again->clear();
    SecretBytes digits = pin->take();
    if (!same)
        return setProblem(ErrorCode::PinsDiffer);
    if (const Result<void> checked = checkPin(digits); !checked)
        return setProblem(checked.error());
    begin();
    auto completion = m_signUp->complete(m_name, m_password.clone(), std::move(digits));
    QCoro::connect(std::move(completion), this, [this](const Result<SecretBytes> &recoveryCode) {
        end();
        if (!recoveryCode)
            return fail(recoveryCode.error());
        m_password.clear();
        m_recoveryCode.set(*recoveryCode);
        goTo(ShowRecoveryCode);
    });
}

void SignUpForm::goToCheck()
{
    goTo(CheckRecoveryCode);
}

void SignUpForm::submitCheck(int firstGroup, SecretBuffer *first, int secondGroup, SecretBuffer *second)
{
    if (!m_recoveryCode.groupMatches(firstGroup, *first) || !m_recoveryCode.groupMatches(secondGroup, *second))
        return setProblem(ErrorCode::RecoveryCodeWrong);
    first->clear();
    second->clear();
    m_recoveryCode.clear();
    m_signUp->enter();
}

bool SignUpForm::goBack()
{
    if (isBusy())
        return false;
    switch (m_step) {
    case EnterPhone:
        goTo(EnterName);
        return true;
    case EnterCode:
        goTo(EnterPhone);
        return true;
    case EnterPin:
        m_password.clear();
        goTo(EnterPassword);
        return true;
    case CheckRecoveryCode:
        goTo(ShowRecoveryCode);
        return true;
    case EnterName:
    case EnterPassword: // the phone is proved; going back would only ask for another code
    case ShowRecoveryCode: // the account exists
        return false;
    }
    return false;
}

void SignUpForm::fail(const Error &error)
{
    // Without a valid proof of the phone nothing further can succeed; the words say why a new code is asked for.
    if (error.code == ErrorCode::TicketInvalid || error.code == ErrorCode::PhoneInUse)
        goTo(EnterPhone);
    setProblem(error);
}

void SignUpForm::goTo(Step step)
{
    setProblem({});
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace Billfold

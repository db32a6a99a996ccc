// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockform.h"

#include <QCoroTask>

namespace Billfold {

void UnlockForm::unlock(SecretBuffer *password)
{
    if (canTry(password))
        tryPassword(password->take());
}

void UnlockForm::unlockWithRecoveryCode(SecretBuffer *code)
{
    if (canTry(code))
        tryRecoveryCode(code->take());
}

void UnlockForm::rebuild()
{
    if (m_session && !m_busy && canRebuild())
        setAside();
}

bool UnlockForm::canRebuild() const
{
    switch (static_cast<ErrorCode>(m_problem.code())) {
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultNotAVault:
    case ErrorCode::VaultEmpty:
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultRolledBack:
        return true;
    default:
        return false;
    }
}

void UnlockForm::forgetProblem()
{
    if (m_problem == Problem())
        return;
    m_problem = Problem();
    Q_EMIT problemChanged();
}

bool UnlockForm::canTry(const SecretBuffer *typed) const
{
    return m_session && !m_busy && typed && typed->length() > 0;
}

QCoro::Task<void> UnlockForm::tryPassword(SecretBytes password)
{
    const QPointer<UnlockForm> self(this);
    begin();
    const Result<void> result = co_await m_session->unlock(std::move(password));
    if (self)
        finish(result);
}

QCoro::Task<void> UnlockForm::tryRecoveryCode(SecretBytes code)
{
    const QPointer<UnlockForm> self(this);
    begin();
    const Result<void> result = co_await m_session->unlockWithRecoveryCode(std::move(code));
    if (self)
        finish(result);
}

QCoro::Task<void> UnlockForm::setAside()
{
    const QPointer<UnlockForm> self(this);
    begin();
    const Result<void> result = co_await m_session->setVaultAside();
    if (self)
        finish(result);
}

void UnlockForm::begin()
{
    forgetProblem();
    m_busy = true;
    Q_EMIT busyChanged();
}

void UnlockForm::finish(const Result<void> &result)
{
    m_busy = false;
    Q_EMIT busyChanged();
    if (result)
        return;
    m_problem = Problem(result.error());
    Q_EMIT problemChanged();
    Q_EMIT failed();
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/session/codesent.h"
#include "core/session/openedvault.h"
#include "core/session/sessionoptions.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace Billfold {

class Clock;
class Random;
class Session;
struct PasswordKeys;

/// Where a sign-in stands after a step.
enum class SignInStep {
    CodeRequired, ///< this device is new: requestCode, then verifyCode
    Done, ///< takeRecoveryCode, then enter
};

/// Bringing an existing account to this device. One call at a time; a failed one can be made again. Interface thread.
class SignIn : public QObject
{
    Q_OBJECT

public:
    /// Made by Session::beginSignIn.
    SignIn(Session &session, SessionOptions options, const Clock &clock, Random &random);
    ~SignIn() override;

    /// Derives the keys (about a second) and asks the service. PasswordWrong (also for unknown phones), SignInLocked
    /// (Error::retryAfter), KeyDerivationRefused, ClientTooOld, errors of transport and of the vault.
    [[nodiscard]] QCoro::Task<Result<SignInStep>> submit(QString phone, SecretBytes password);
    /// The first time and for another one. RateLimited (Error::retryAfter).
    [[nodiscard]] QCoro::Task<Result<CodeSent>> requestCode();
    /// CodeWrong (Error::triesLeft), CodeExpired, CodeTriesUsed; then as submit. Done when it succeeds.
    [[nodiscard]] QCoro::Task<Result<SignInStep>> verifyCode(SecretBytes code);

    /// Once, after Done: the code of this device's new vault, as it is shown.
    [[nodiscard]] SecretBytes takeRecoveryCode();
    /// The recovery code has been written down: the session opens.
    void enter();

private:
    [[nodiscard]] QCoro::Task<Result<void>> meetService();
    [[nodiscard]] QCoro::Task<Result<SignInStep>> createSession();
    [[nodiscard]] QCoro::Task<Result<SignInStep>> createVault(struct SessionGrant grant);

    QPointer<Session> m_session;
    const SessionOptions m_options;
    const Clock &m_clock;
    Random &m_random;
    OpenedVault m_opened;
    QString m_phone;
    QString m_ticket;
    struct Derived;
    std::unique_ptr<Derived> m_derived;
    SecretBytes m_recoveryCode;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/session/codesent.h"
#include "core/session/identityjson.h"
#include "core/session/walletopening.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace Billfold {

class Session;

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
    SignIn(Session &session, OpeningContext context);
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
    [[nodiscard]] QCoro::Task<Result<void>> meet();
    [[nodiscard]] QCoro::Task<Result<void>> derive(QString phone, SecretBytes password);
    [[nodiscard]] QCoro::Task<Result<SignInStep>> signIn(QString ticket);
    [[nodiscard]] QCoro::Task<Result<SignInStep>> createVault(SessionGrant grant);

    QPointer<Session> m_session;
    const OpeningContext m_context;
    WalletFoundation m_foundation;
    QString m_phone;
    KeyDerivationParameters m_derivation;
    PasswordKeys m_keys; ///< until the vault is there: signing in takes two requests on a new device
    SecretBytes m_recoveryCode;
};

} // namespace Billfold

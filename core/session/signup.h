// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/session/codesent.h"
#include "core/session/walletopening.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace Billfold {

class Session;
struct KeyDerivationParameters;
struct PasswordKeys;

/// Opening an account on this device. The calls are made in the order in which they stand here, one at a time; a failed one
/// can be made again. Before `complete` nothing is kept anywhere, so that leaving costs nothing. Interface thread.
class SignUp : public QObject
{
    Q_OBJECT

public:
    /// Made by Session::beginSignUp.
    SignUp(Session &session, OpeningContext context);
    ~SignUp() override;

    /// Has a code sent to the phone (E.164). RateLimited (Error::retryAfter), PhoneInvalid, ClientTooOld, errors of
    /// transport. Whether the phone is in use already the SMS alone says.
    [[nodiscard]] QCoro::Task<Result<CodeSent>> requestCode(QString phone);
    /// CodeWrong (Error::triesLeft), CodeExpired, CodeTriesUsed.
    [[nodiscard]] QCoro::Task<Result<void>> verifyCode(SecretBytes code);
    /// Derives the keys (about a second), makes the vault and then the account; consent has been given. Returns the
    /// recovery code as it is shown. NameInvalid, NameTooLong, PasswordTooShort, PasswordTooWeak, PinMalformed, PinTooSimple,
    /// TicketInvalid (begin again with requestCode), PhoneInUse, errors of the vault and of transport. When no answer came,
    /// the same call asks again for the very same account, and so does unlocking after a restart.
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> complete(QString name, SecretBytes password, SecretBytes pin);
    /// The recovery code has been written down: the session opens.
    void enter();

private:
    [[nodiscard]] QCoro::Task<Result<void>> meet();
    [[nodiscard]] QCoro::Task<Result<void>> createVault(QString name, SecretBytes password, SecretBytes pin);
    [[nodiscard]] Result<void> sealRegistration(
        const QString &name, const PasswordKeys &keys, const KeyDerivationParameters &derivation, const SecretBytes &pin);
    [[nodiscard]] QCoro::Task<Result<void>> sendRegistration();

    QPointer<Session> m_session;
    const OpeningContext m_context;
    WalletFoundation m_foundation;
    QString m_phone;
    QString m_ticket;
    QByteArray m_registration; ///< the exact bytes, which stay the same however often they are sent
    SecretBytes m_recoveryCode;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/session/codesent.h"
#include "core/session/identityjson.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// All are signed with the device's key, outside a session.

/// POST /v1/codes. RateLimited (Error::retryAfter).
[[nodiscard]] QCoro::Task<Result<CodeSent>> requestPhoneCode(ApiClient *client, QString phone, CodePurpose purpose);
/// POST /v1/codes/verify. The ticket that proves the phone. CodeWrong (Error::triesLeft), CodeExpired, CodeTriesUsed.
[[nodiscard]] QCoro::Task<Result<QString>> verifyPhoneCode(
    ApiClient *client, QString phone, CodePurpose purpose, SecretBytes code);
/// POST /v1/key-derivation
[[nodiscard]] QCoro::Task<Result<KeyDerivationParameters>> fetchKeyDerivation(ApiClient *client, QString phone);
/// POST /v1/registrations with the bytes of serializeRegistration, which may be sent again as often as necessary.
[[nodiscard]] QCoro::Task<Result<SessionGrant>> registerAccount(ApiClient *client, QByteArray registration);
/// POST /v1/sessions. PasswordWrong, SignInLocked (Error::retryAfter), CodeRequired, TicketInvalid.
[[nodiscard]] QCoro::Task<Result<SessionGrant>> createSession(ApiClient *client, SignInRequest request);
/// POST /v1/sessions/refresh. SessionExpired.
[[nodiscard]] QCoro::Task<Result<SessionGrant>> refreshSession(ApiClient *client, QString refreshToken);

} // namespace Billfold

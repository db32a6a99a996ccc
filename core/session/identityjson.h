// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"
#include "core/crypto/passwordkeys.h"

#include <QDateTime>

namespace Billfold {

/// What proves a session to the service, each of it useless without the device's key.
struct SessionTokens
{
    QString deviceId;
    QString accessToken;
    QDateTime accessExpiresAt; ///< UTC, service time
    QString refreshToken;
};

/// The answer to signing up, signing in and refreshing.
struct SessionGrant
{
    Account account;
    SessionTokens tokens;
};

enum class CodePurpose { Register, SignIn };

struct CodeTimes
{
    QDateTime expiresAt; ///< UTC, service time
    QDateTime resendAt; ///< UTC, service time
};

struct DeviceDescription
{
    QString name;
    QString platform;
};

/// What POST /v1/registrations takes. Secrets are sealed to the service.
struct Registration
{
    QString ticket;
    QString phone;
    QString name;
    KeyDerivationParameters derivation;
    QString sealedProof;
    QString sealedPin;
    DeviceDescription device;
};

/// What POST /v1/sessions takes.
struct SignInRequest
{
    QString phone;
    QString sealedProof;
    DeviceDescription device;
    QString ticket; ///< may be empty
};

/// Pure; the readers fail with AnswerUnreadable.
[[nodiscard]] Result<SessionGrant> parseSessionGrant(const QByteArray &answer);
[[nodiscard]] Result<CodeTimes> parseCodeTimes(const QByteArray &answer);
[[nodiscard]] Result<KeyDerivationParameters> parseKeyDerivation(const QByteArray &answer);
[[nodiscard]] QByteArray serializeCodeRequest(const QString &phone, CodePurpose purpose);
[[nodiscard]] QByteArray serializeCodeVerification(const QString &phone, CodePurpose purpose, const QString &code);
[[nodiscard]] QByteArray serializeKeyDerivationRequest(const QString &phone);
[[nodiscard]] QByteArray serializeRefresh(const QString &refreshToken);
[[nodiscard]] QByteArray serializeRegistration(const Registration &registration);
[[nodiscard]] QByteArray serializeSignIn(const SignInRequest &request);

} // namespace Billfold

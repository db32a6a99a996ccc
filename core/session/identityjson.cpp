// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/identityjson.h"

#include "core/accounts/accountjson.h"
#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// The versions of terms and privacy notice that this program shows and asks consent for.
constexpr auto ConsentVersion = "2026-11"_L1;
constexpr auto Algorithm = "argon2id13"_L1;

QString nameOf(CodePurpose purpose)
{
    return purpose == CodePurpose::Register ? u"register"_s : u"sign-in"_s;
}

QJsonObject toJson(const DeviceDescription &device)
{
    return {{u"name"_s, device.name}, {u"platform"_s, device.platform}};
}

} // namespace

Result<SessionGrant> parseSessionGrant(const QByteArray &answer)
{
    const JsonReader reader(answer);
    SessionGrant grant;
    grant.account = readAccount(reader.object("account"_L1));
    grant.tokens.deviceId = reader.filledText("deviceId"_L1);
    grant.tokens.accessToken = reader.filledText("accessToken"_L1);
    grant.tokens.accessExpiresAt = reader.time("accessTokenExpiresAt"_L1);
    grant.tokens.refreshToken = reader.filledText("refreshToken"_L1);
    return reader.finish(std::move(grant));
}

Result<CodeTimes> parseCodeTimes(const QByteArray &answer)
{
    const JsonReader reader(answer);
    CodeTimes times;
    times.expiresAt = reader.time("expiresAt"_L1);
    times.resendAt = reader.time("resendAt"_L1);
    return reader.finish(std::move(times));
}

Result<KeyDerivationParameters> parseKeyDerivation(const QByteArray &answer)
{
    const JsonReader reader(answer);
    if (reader.filledText("algorithm"_L1) != Algorithm)
        reader.refuse("algorithm"_L1, Algorithm);
    KeyDerivationParameters parameters;
    parameters.salt = reader.binary("salt"_L1, KeyDerivationParameters::SaltSize);
    // Out-of-bounds values are read and then refused by name: KeyDerivationRefused.
    parameters.opsLimit = static_cast<quint64>(reader.integer("opsLimit"_L1, 0, Money::MaximumMinor));
    parameters.memLimit = static_cast<quint64>(reader.integer("memLimit"_L1, 0, Money::MaximumMinor));
    return reader.finish(std::move(parameters));
}

QByteArray serializeCodeRequest(const QString &phone, CodePurpose purpose)
{
    return toJsonBytes({{u"phone"_s, phone}, {u"purpose"_s, nameOf(purpose)}});
}

QByteArray serializeCodeVerification(const QString &phone, CodePurpose purpose, const QString &code)
{
    return toJsonBytes({{u"phone"_s, phone}, {u"purpose"_s, nameOf(purpose)}, {u"code"_s, code}});
}

QByteArray serializeKeyDerivationRequest(const QString &phone)
{
    return toJsonBytes({{u"phone"_s, phone}});
}

QByteArray serializeRefresh(const QString &refreshToken)
{
    return toJsonBytes({{u"refreshToken"_s, refreshToken}});
}

QByteArray serializeRegistration(const Registration &registration)
{
    const QJsonObject password{
        {u"algorithm"_s, Algorithm},
        {u"salt"_s, toBase64Url(registration.derivation.salt)},
        {u"opsLimit"_s, static_cast<qint64>(registration.derivation.opsLimit)},
        {u"memLimit"_s, static_cast<qint64>(registration.derivation.memLimit)},
        {u"sealedProof"_s, registration.sealedProof},
    };
    return toJsonBytes({
        {u"ticket"_s, registration.ticket},
        {u"phone"_s, registration.phone},
        {u"name"_s, registration.name},
        {u"password"_s, password},
        {u"sealedPin"_s, registration.sealedPin},
        {u"device"_s, toJson(registration.device)},
        {u"consent"_s, QJsonObject{{u"terms"_s, ConsentVersion}, {u"privacy"_s, ConsentVersion}}},
    });
}

QByteArray serializeSignIn(const SignInRequest &request)
{
    QJsonObject object{
        {u"phone"_s, request.phone},
        {u"sealedProof"_s, request.sealedProof},
        {u"device"_s, toJson(request.device)},
    };
    if (!request.ticket.isEmpty())
        object.insert(u"ticket"_s, request.ticket);
    return toJsonBytes(object);
}

} // namespace Billfold

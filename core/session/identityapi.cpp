// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/identityapi.h"

#include "core/api/apiclient.h"
#include "core/api/json.h"

#include <QPointer>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

std::chrono::seconds secondsUntil(const QDateTime &time, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(time)));
}

QCoro::Task<Result<SessionGrant>> postForGrant(ApiClient *client, QString path, QByteArray body)
{
    const ApiRequest request = ApiRequest::post(path, body, RequestIdentity::Device);
    const Result<ApiResponse> response = co_await client->send(request);
    if (!response)
        co_return failure(response.error());
    co_return parseSessionGrant(response->body);
}

} // namespace

QCoro::Task<Result<CodeSent>> requestPhoneCode(ApiClient *client, QString phone, CodePurpose purpose)
{
    const QPointer<ApiClient> alive(client);
    const QByteArray body = serializeCodeRequest(phone, purpose);
    const ApiRequest request = ApiRequest::post(u"/v1/codes"_s, body, RequestIdentity::Device);
    const Result<ApiResponse> response = co_await client->send(request);
    if (!alive)
        co_return failure(ErrorCode::Cancelled);
    if (!response)
        co_return failure(response.error());
    const Result<CodeTimes> times = parseCodeTimes(response->body);
    if (!times)
        co_return failure(times.error());
    const QDateTime now = client->serviceNow();
    co_return CodeSent{secondsUntil(times->expiresAt, now), secondsUntil(times->resendAt, now)};
}

QCoro::Task<Result<QString>> verifyPhoneCode(ApiClient *client, QString phone, CodePurpose purpose, SecretBytes code)
{
    const QByteArray body = serializeCodeVerification(phone, purpose, code.text());
    const ApiRequest request = ApiRequest::post(u"/v1/codes/verify"_s, body, RequestIdentity::Device);
    const Result<ApiResponse> response = co_await client->send(request);
    if (!response)
        co_return failure(response.error());
    const JsonReader reader(response->body);
    co_return reader.finish(reader.filledText("ticket"_L1));
}

QCoro::Task<Result<KeyDerivationParameters>> fetchKeyDerivation(ApiClient *client, QString phone)
{
    const QByteArray body = serializeKeyDerivationRequest(phone);
    ApiRequest request = ApiRequest::post(u"/v1/key-derivation"_s, body, RequestIdentity::Device);
    // A POST only to keep the phone out of addresses and logs: it changes nothing.
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(request);
    if (!response)
        co_return failure(response.error());
    co_return parseKeyDerivation(response->body);
}

QCoro::Task<Result<SessionGrant>> registerAccount(ApiClient *client, QByteArray registration)
{
    return postForGrant(client, u"/v1/registrations"_s, std::move(registration));
}

QCoro::Task<Result<SessionGrant>> createSession(ApiClient *client, SignInRequest request)
{
    return postForGrant(client, u"/v1/sessions"_s, serializeSignIn(request));
}

QCoro::Task<Result<SessionGrant>> refreshSession(ApiClient *client, QString refreshToken)
{
    return postForGrant(client, u"/v1/sessions/refresh"_s, serializeRefresh(refreshToken));
}

} // namespace Billfold

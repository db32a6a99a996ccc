// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"

#include "core/api/credentialsource.h"
#include "core/api/httpdate.h"
#include "core/api/httpsignature.h"
#include "core/api/httptransport.h"
#include "core/api/json.h"
#include "core/api/problem.h"
#include "core/api/servicestatus.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

/// One refresh of the token that everybody waits for who was refused with the old one.
struct ApiClient::RefreshRound
{
    QPromise<Result<void>> promise;
};

namespace {

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

QUrl addressOf(const ServiceEndpoint &endpoint, const ApiRequest &request)
{
    QUrl address = endpoint.address();
    address.setPath(request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        address.setQuery(request.query);
    return address;
}

QByteArray bearer(const SecretBytes &token)
{
    return "Bearer " + QByteArray(reinterpret_cast<const char *>(token.data()), qsizetype(token.size()));
}

void appendHeader(
    std::vector<SignatureComponent> &components, const QNetworkRequest &request, const QByteArray &lowerCaseName)
{
    if (request.hasRawHeader(lowerCaseName))
        components.emplace_back(lowerCaseName, request.rawHeader(lowerCaseName));
}

/// In the contract's order.
std::vector<SignatureComponent> coveredComponents(const QNetworkRequest &networkRequest, HttpMethod method)
{
    const QUrl url = networkRequest.url();
    std::vector<SignatureComponent> components = {
        {"@method", httpMethodName(method)},
        {"@path", url.path(QUrl::FullyEncoded).toLatin1()},
        {"@query", '?' + url.query(QUrl::FullyEncoded).toLatin1()},
    };
    for (const char *name : {"billfold-operator", "content-digest", "idempotency-key", "authorization"})
        appendHeader(components, networkRequest, name);
    return components;
}

} // namespace

ApiClient::ApiClient(ServiceEndpoint endpoint, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_random(random)
    , m_transport(new HttpTransport(m_endpoint, this))
    , m_status(new ServiceStatus(this))
{
}

ApiClient::~ApiClient() = default;

void ApiClient::setOperatorId(const QString &operatorId)
{
    m_operatorId = operatorId;
}

void ApiClient::setCredentials(std::shared_ptr<CredentialSource> credentials)
{
    m_credentials = std::move(credentials);
}

void ApiClient::setLanguage(const QString &language)
{
    m_language = language.toLatin1();
}

QDateTime ApiClient::serviceNow() const
{
    return m_clock.utcNow().addMSecs(m_serviceTimeOffset.count());
}

QCoro::Task<Result<ApiResponse>> ApiClient::send(ApiRequest request)
{
    const QPointer<ApiClient> self(this);
    const Deadline deadline = m_clock.monotonicNow() + std::min(request.timeout, m_longestTimeout);
    const int attempts = request.repetition == Repetition::Safe ? m_retryPolicy.attempts : 1;
    for (int attempt = 1;; ++attempt) {
        const Result<ApiResponse> result = co_await sendRenewing(request, deadline);
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        // Without a network the next second is like this one; who shows a certificate twice shows the same.
        if (result || attempt == attempts || !isTransient(result.error().code)
            || result.error().code == ErrorCode::Offline)
            co_return result;
        const auto wait = m_retryPolicy.waitBefore(attempt, result.error().retryAfter, m_random);
        if (m_clock.monotonicNow() + wait >= deadline)
            co_return result;
        // Coarse timers may be early by a twentieth, which a service that named a time would count as too early.
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        timer.start(wait);
        co_await qCoro(timer).waitForTimeout();
        if (!self)
            co_return failure(ErrorCode::Cancelled);
    }
}

QCoro::Task<Result<ApiResponse>> ApiClient::sendRenewing(ApiRequest request, Deadline deadline)
{
    const QPointer<ApiClient> self(this);
    const std::shared_ptr<CredentialSource> credentials = m_credentials;
    SecretBytes token;
    if (credentials && request.identity == RequestIdentity::Session)
        token = credentials->accessToken();
    Result<ApiResponse> result = co_await sendOnce(request, deadline);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    // The answer has told the time, and both refusals come before anything is executed: to send again is safe.
    if (!result && result.error().code == ErrorCode::ClockWrong) {
        result = co_await sendOnce(request, deadline);
        if (!self)
            co_return failure(ErrorCode::Cancelled);
    }
    if (result || result.error().code != ErrorCode::SessionExpired || request.identity != RequestIdentity::Session)
        co_return result;
    const Result<void> renewed = co_await renewToken(credentials, std::move(token));
    if (!self || m_credentials != credentials)
        co_return failure(ErrorCode::Cancelled);
    if (renewed) {
        result = co_await sendOnce(request, deadline);
        if (!self)
            co_return failure(ErrorCode::Cancelled);
    } else {
        result = failure(renewed.error());
    }
    if (!result && result.error().code == ErrorCode::SessionExpired)
        Q_EMIT sessionExpired();
    co_return result;
}

QCoro::Task<Result<ApiResponse>> ApiClient::sendOnce(ApiRequest request, Deadline deadline)
{
    const QPointer<ApiClient> self(this);
    const auto remaining = deadline - m_clock.monotonicNow();
    if (remaining <= std::chrono::milliseconds::zero())
        co_return failure(ErrorCode::TimedOut, u"no time left to send"_s);
    const Result<QNetworkRequest> networkRequest = createNetworkRequest(request);
    if (!networkRequest)
        co_return failure(networkRequest.error());
    const QFuture<Result<HttpAnswer>> future = m_transport->exchange({.method = request.method,
        .request = *networkRequest,
        .body = request.body,
        .timeout = remaining,
        .maximumAnswerSize = request.maximumAnswerSize});
    const Result<HttpAnswer> answer = co_await future;
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    const Result<ApiResponse> response = answer ? readAnswer(*answer) : failure(answer.error());
    m_status->note(response ? ErrorCode::None : response.error().code);
    co_return response;
}

QCoro::Task<Result<void>> ApiClient::renewToken(std::shared_ptr<CredentialSource> credentials, SecretBytes refused)
{
    if (!credentials->accessToken().equals(refused))
        co_return Result<void>();
    if (m_refreshRound) {
        const QFuture<Result<void>> future = m_refreshRound->promise.future();
        co_return co_await future;
    }
    const QPointer<ApiClient> self(this);
    const auto round = std::make_shared<RefreshRound>();
    m_refreshRound = round;
    round->promise.start();
    const Result<void> result = co_await credentials->refresh();
    if (self)
        m_refreshRound.reset();
    round->promise.addResult(result);
    round->promise.finish();
    co_return result;
}

Result<QNetworkRequest> ApiClient::createNetworkRequest(const ApiRequest &request)
{
    QNetworkRequest networkRequest(addressOf(m_endpoint, request));
    networkRequest.setRawHeader("Accept", "application/json, application/problem+json");
    networkRequest.setRawHeader("Accept-Language", m_language);
    networkRequest.setRawHeader("User-Agent", "Billfold");
    if (request.method == HttpMethod::Post)
        networkRequest.setRawHeader("Content-Type", "application/json");
    if (!request.body.isEmpty())
        networkRequest.setRawHeader("Content-Digest", createContentDigest(request.body));
    if (!request.idempotencyKey.isEmpty())
        networkRequest.setRawHeader("Idempotency-Key", request.idempotencyKey.toLatin1());
    if (!request.approvalId.isEmpty())
        networkRequest.setRawHeader("Billfold-Approval", request.approvalId.toLatin1());
    if (request.identity == RequestIdentity::Anonymous)
        return networkRequest;
    if (!m_credentials)
        return failure(ErrorCode::Internal, u"a request without the credentials that it needs"_s);
    if (!m_operatorId.isEmpty())
        networkRequest.setRawHeader("Billfold-Operator", m_operatorId.toLatin1());
    if (request.identity == RequestIdentity::Session)
        networkRequest.setRawHeader("Authorization", bearer(m_credentials->accessToken()));
    sign(networkRequest, request);
    return networkRequest;
}

void ApiClient::sign(QNetworkRequest &networkRequest, const ApiRequest &request)
{
    const DeviceKey &key = m_credentials->deviceKey();
    const SignatureParameters parameters{.created = serviceNow(),
        .nonce = toBase64Url(m_random.bytes(16)).toLatin1(),
        .keyId = toBase64Url(key.publicKey()).toLatin1(),
        .algorithm = "ed25519",
        .tag = "billfold"};
    const SignatureHeaders headers = signMessage(coveredComponents(networkRequest, request.method), parameters, key);
    networkRequest.setRawHeader("Signature-Input", headers.signatureInput);
    networkRequest.setRawHeader("Signature", headers.signature);
}

Result<ApiResponse> ApiClient::readAnswer(const HttpAnswer &answer)
{
    learnServiceTime(answer.date);
    if (answer.status < 200 || answer.status > 299)
        return failure(readProblem({.status = answer.status,
            .contentType = answer.contentType,
            .body = answer.body,
            .retryAfter = answer.retryAfter,
            .requestId = answer.requestId}));
    if (!answer.body.isEmpty() && !isJson(answer.contentType))
        return failure(ErrorCode::AnswerUnreadable, u"a success that is not application/json"_s);
    return ApiResponse{answer.status, answer.body, QString::fromLatin1(answer.requestId.left(64))};
}

void ApiClient::learnServiceTime(const QByteArray &date)
{
    const QDateTime time = parseHttpDate(date);
    if (!time.isValid())
        return;
    // Date is cut to the second: its middle is the best guess.
    constexpr int HalfSecond = 500;
    m_serviceTimeOffset = std::chrono::milliseconds(m_clock.utcNow().msecsTo(time) + HalfSecond);
}

} // namespace Billfold

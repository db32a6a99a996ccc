// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apirequest.h"
#include "core/api/apiresponse.h"
#include "core/api/retrypolicy.h"
#include "core/api/serviceendpoint.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace Billfold {

class Clock;
class CredentialSource;
class HttpTransport;
class Random;
class ServiceStatus;
struct HttpAnswer;

/// Speaks the Wallet API with one service: signs, sends, bounds, checks, and turns every failure into an Error.
/// Lives on the interface thread. Clock and randomness outlive it. Destroying it ends pending requests: they give
/// Cancelled from the event loop, or never when the event loop has ended.
///
/// Qt's network stack may itself send a POST again on a connection that the service closed meanwhile. Nothing here
/// can prevent that: each request that moves money has an idempotency key, and the service executes a key once.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(ServiceEndpoint endpoint, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Who is being spoken to, from the profile or from GET /v1/service; requests are bound to it. Empty until known.
    void setOperatorId(const QString &operatorId);
    [[nodiscard]] const QString &operatorId() const { return m_operatorId; }
    /// Needed by all but anonymous requests, which are Internal errors without it.
    void setCredentials(std::shared_ptr<CredentialSource> credentials);
    /// BCP 47, for Accept-Language: the language of messages that the service sends by itself.
    void setLanguage(const QString &language);
    void setRetryPolicy(const RetryPolicy &policy) { m_retryPolicy = policy; }
    /// No request waits longer than this, whatever it asks for. Tests shorten it.
    void setLongestTimeout(std::chrono::milliseconds longest) { m_longestTimeout = longest; }

    /// Errors: of the transport (Offline … AnswerTooLarge), what the service's problem stands for (core/api/problem.h),
    /// or Cancelled.
    [[nodiscard]] QCoro::Task<Result<ApiResponse>> send(ApiRequest request);

    /// The service's time as far as answers have told it, within about a second; this machine's before the first answer.
    [[nodiscard]] QDateTime serviceNow() const;

    [[nodiscard]] const ServiceEndpoint &endpoint() const { return m_endpoint; }
    /// How the service was last found. Owned by the client.
    [[nodiscard]] ServiceStatus *status() const { return m_status; }

Q_SIGNALS:
    /// The service knows neither token any more; the person has to sign in again.
    void sessionExpired();

private:
    using Deadline = std::chrono::milliseconds; ///< on the monotonic clock
    struct RefreshRound;

    /// Renews, once each, what the service says has run out: the token, and the idea of its time.
    QCoro::Task<Result<ApiResponse>> sendRenewing(ApiRequest request, Deadline deadline);
    QCoro::Task<Result<ApiResponse>> sendOnce(ApiRequest request, Deadline deadline);
    /// Nothing to do when the token is another one than `refused` meanwhile. Requests that fail together share a round.
    QCoro::Task<Result<void>> renewToken(std::shared_ptr<CredentialSource> credentials, SecretBytes refused);
    [[nodiscard]] Result<QNetworkRequest> createNetworkRequest(const ApiRequest &request);
    void sign(QNetworkRequest &networkRequest, const ApiRequest &request);
    [[nodiscard]] Result<ApiResponse> readAnswer(const HttpAnswer &answer);
    void learnServiceTime(const QByteArray &date);

    const ServiceEndpoint m_endpoint;
    const Clock &m_clock;
    Random &m_random;
    HttpTransport *m_transport;
    ServiceStatus *m_status;
    std::shared_ptr<CredentialSource> m_credentials;
    std::shared_ptr<RefreshRound> m_refreshRound;
    QString m_operatorId;
    QByteArray m_language = "en";
    RetryPolicy m_retryPolicy;
    std::chrono::milliseconds m_longestTimeout = std::chrono::hours(1);
    std::chrono::milliseconds m_serviceTimeOffset = {};
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serviceendpoint.h"
#include "core/base/result.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

#include <chrono>

namespace Billfold {

enum class HttpMethod;

/// One request as it goes out.
struct OutgoingRequest
{
    HttpMethod method;
    QNetworkRequest request = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout = {};
    qsizetype maximumAnswerSize = 0;
};

/// Any complete answer, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body = {};
    QByteArray contentType = {};
    QByteArray date = {};
    QByteArray requestId = {};
    QByteArray retryAfter = {};
};

/// HTTP/1.1 with one service: pins, total time-outs, bounded and complete bodies; no redirects, cookies, caches or
/// compression (Content-Encoding is refused: nothing that is sent here is worth a decompression bomb).
/// Headers are bounded by the time-out alone, since Qt 6.4 gives them out only when it has them all.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    explicit HttpTransport(ServiceEndpoint endpoint, QObject *parent = nullptr);
    /// What is under way ends with Cancelled.
    ~HttpTransport() override;

    /// Errors: Offline, ServiceUnreachable, TimedOut, TlsFailed, AnswerUnreadable, AnswerTooLarge, Cancelled. None of
    /// them says that the service has not executed the request.
    [[nodiscard]] QFuture<Result<HttpAnswer>> exchange(const OutgoingRequest &outgoing);

private:
    QNetworkReply *start(const OutgoingRequest &outgoing);

    const ServiceEndpoint m_endpoint;
    QNetworkAccessManager m_network;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httptransport.h"

#include "core/api/apirequest.h"
#include "core/api/replyreader.h"
#include "core/base/crashpoint.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest hardened(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Named by us, Qt leaves whatever comes as it is.
    request.setRawHeader("Accept-Encoding", "identity");
    // Elsewhere it would only cost the ten milliseconds in which the TLS library loads.
    if (request.url().scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace

HttpTransport::HttpTransport(ServiceEndpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    if (m_endpoint.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy);
}

HttpTransport::~HttpTransport()
{
    // Readers end their promises when they go; the replies go with m_network.
    qDeleteAll(findChildren<ReplyReader *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpAnswer>> HttpTransport::exchange(const OutgoingRequest &outgoing)
{
    QNetworkReply *reply = start(outgoing);
    if (outgoing.request.hasRawHeader("Idempotency-Key"))
        connect(reply, &QNetworkReply::requestSent, this, [] { crashPoint("send.request-written"); });
    auto *reader = new ReplyReader(reply, m_endpoint.keyPins(), outgoing, this);
    // Queued: Qt's thread waits for who checks the handshake, and clearing the cache waits for that thread.
    connect(reader, &ReplyReader::pinsMissed, this, [this] { m_network.clearConnectionCache(); }, Qt::QueuedConnection);
    return reader->future();
}

QNetworkReply *HttpTransport::start(const OutgoingRequest &outgoing)
{
    const QNetworkRequest request = hardened(outgoing.request);
    switch (outgoing.method) {
    case HttpMethod::Get:
        return m_network.get(request);
    case HttpMethod::Post:
        return m_network.post(request, outgoing.body);
    case HttpMethod::Delete:
        return m_network.deleteResource(request);
    }
    Q_UNREACHABLE();
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/replyreader.h"

#include "core/api/keypins.h"
#include "core/api/networkerror.h"

#include <QSslConfiguration>

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// What may wait in Qt's own buffer, so that a fast sender cannot outrun the bound.
constexpr qint64 ReadBufferSize = 64 * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isEncoded(const QNetworkReply &reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

} // namespace

ReplyReader::ReplyReader(
    QNetworkReply *reply, std::vector<QByteArray> keyPins, const OutgoingRequest &outgoing, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_keyPins(std::move(keyPins))
    , m_maximumAnswerSize(outgoing.maximumAnswerSize)
{
    m_promise.start();
    reply->setReadBufferSize(ReadBufferSize);
    connect(reply, &QNetworkReply::encrypted, this, &ReplyReader::checkPins);
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyReader::checkHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyReader::read);
    connect(reply, &QNetworkReply::finished, this, &ReplyReader::conclude);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { giveUp(ErrorCode::TimedOut, u"no complete answer in time"_s); });
    m_deadline.start(outgoing.timeout);
}

ReplyReader::~ReplyReader()
{
    resolve(failure(ErrorCode::Cancelled));
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ReplyReader::checkPins()
{
    if (satisfiesKeyPins(m_reply->sslConfiguration().peerCertificateChain(), m_keyPins))
        return;
    giveUp(ErrorCode::TlsFailed, u"no pinned key in the certificate chain"_s);
    Q_EMIT pinsMissed();
}

void ReplyReader::checkHeaders()
{
    if (isEncoded(*m_reply)) {
        giveUp(ErrorCode::AnswerUnreadable, u"an encoded body"_s);
        return;
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_maximumAnswerSize)
        giveUp(ErrorCode::AnswerTooLarge, u"a body of %1 bytes is announced"_s.arg(announced));
}

void ReplyReader::read()
{
    if (m_resolved)
        return;
    const qint64 room = m_maximumAnswerSize + 1 - m_body.size();
    m_body += m_reply->read(std::min(m_reply->bytesAvailable(), room));
    if (m_body.size() > m_maximumAnswerSize)
        giveUp(ErrorCode::AnswerTooLarge, u"more than %1 bytes"_s.arg(m_maximumAnswerSize));
}

void ReplyReader::conclude()
{
    if (!m_resolved) {
        read();
        const Result<void> complete = checkComplete();
        if (!complete)
            resolve(failure(complete.error()));
        else
            resolve(HttpAnswer{.status = statusOf(*m_reply),
                .body = m_body,
                .contentType = m_reply->rawHeader("Content-Type"),
                .date = m_reply->rawHeader("Date"),
                .requestId = m_reply->rawHeader("Billfold-Request-Id"),
                .retryAfter = m_reply->rawHeader("Retry-After")});
    }
    m_reply->deleteLater();
    deleteLater();
}

Result<void> ReplyReader::checkComplete() const
{
    const int status = statusOf(*m_reply);
    if (status == 0)
        return failure(classifyNetworkError(m_reply->error()), m_reply->errorString());
    // Errors from 201 on are Qt's names for statuses; those below are of the connection, which broke underway.
    if (m_reply->error() != QNetworkReply::NoError && m_reply->error() < QNetworkReply::ContentAccessDenied)
        return failure(ErrorCode::AnswerUnreadable, u"cut short: "_s + m_reply->errorString());
    if (status == 204)
        return {};
    // An early end looks like a success to Qt. Of a chunked body it stays one here: what is left of a JSON object fails
    // as JSON.
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").trimmed().toLower() == "chunked";
    if (!isChunked && (length.isEmpty() || length.toLongLong() != m_body.size()))
        return failure(ErrorCode::AnswerUnreadable, u"cut short, or of unknown length"_s);
    return {};
}

void ReplyReader::giveUp(ErrorCode code, const QString &detail)
{
    if (m_resolved)
        return;
    resolve(failure(code, detail));
    m_reply->abort();
}

void ReplyReader::resolve(Result<HttpAnswer> result)
{
    if (m_resolved)
        return;
    m_resolved = true;
    m_deadline.stop();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/chaosproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Billfold {

namespace {

constexpr auto OvertakingTime = std::chrono::milliseconds(150);
constexpr auto DripPause = std::chrono::milliseconds(5);

/// The length of the whole message at the beginning of `bytes`; 0 while it is not all there.
qsizetype messageLength(const QByteArray &bytes)
{
    const qsizetype headersEnd = bytes.indexOf("\r\n\r\n");
    if (headersEnd < 0)
        return 0;
    const QByteArray headers = bytes.left(headersEnd + 2).toLower();
    const qsizetype field = headers.indexOf("\r\ncontent-length:");
    qsizetype body = 0;
    if (field >= 0) {
        const qsizetype start = field + qsizetype(sizeof "\r\ncontent-length:") - 1;
        body = headers.mid(start, headers.indexOf("\r\n", start) - start).trimmed().toLongLong();
    }
    const qsizetype length = headersEnd + 4 + body;
    return bytes.size() >= length ? length : 0;
}

QByteArray plain(const char *status, const char *headers, const QByteArray &body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray problem(const char *status, const char *name)
{
    return plain(status, "Content-Type: application/problem+json\r\n",
        QByteArray("{\"type\":\"urn:billfold:problem:") + name + "\",\"title\":\"chaos\",\"status\":"
            + QByteArray(status).left(3) + "}");
}

/// What comes back without, or in place of, the service's answer. Empty for the other faults.
QByteArray forgedAnswer(ChaosFault fault)
{
    switch (fault) {
    case ChaosFault::Conflict:
        return problem("409 Conflict", "conflict");
    case ChaosFault::TooMany:
        return problem("429 Too Many Requests", "rate-limited");
    case ChaosFault::Broken:
        return problem("503 Service Unavailable", "unavailable");
    case ChaosFault::BrokenAfter:
        return problem("500 Internal Server Error", "internal");
    case ChaosFault::Html:
        return plain("200 OK", "Content-Type: text/html\r\n", "<html>Please sign in to the network</html>");
    case ChaosFault::Redirect:
        return plain("307 Temporary Redirect", "Location: http://127.0.0.1:9/elsewhere\r\n", {});
    case ChaosFault::Bomb:
        return plain("200 OK", "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", QByteArray(4096, '\x1f'));
    default:
        return {};
    }
}

/// One connection of a wallet, one request after the other.
class ChaosLink : public QObject
{
public:
    ChaosLink(ChaosProxy *proxy, QTcpSocket *client)
        : QObject(proxy)
        , m_proxy(proxy)
        , m_client(client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &ChaosLink::read);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_received += m_client->readAll();
        const qsizetype length = messageLength(m_received);
        if (length == 0)
            return;
        const QByteArray request = m_received.left(length);
        m_received.remove(0, length);
        if (request.startsWith("GET /v1/nudges"))
            return m_client->abort();
        take(request, m_proxy->decide(request.left(request.indexOf('\r'))));
    }

    void take(const QByteArray &request, ChaosDecision decision)
    {
        switch (decision.fault) {
        case ChaosFault::ResetBefore:
            return m_client->abort();
        case ChaosFault::ResetMid:
            forward(request.left(request.size() / 2), [](const QByteArray &) {});
            return m_client->abort();
        case ChaosFault::Duplicate:
            return forward(request, [this, request, decision](const QByteArray &) {
                forward(request, [this, decision](const QByteArray &second) { answer(second, decision); });
            });
        case ChaosFault::Reorder:
            return waitToBeOvertaken([this, request, decision] {
                forward(request, [this, decision](const QByteArray &bytes) { answer(bytes, decision); });
            });
        case ChaosFault::BrokenAfter:
            return forward(request, [this](const QByteArray &) { send(forgedAnswer(ChaosFault::BrokenAfter)); });
        default:
            break;
        }
        if (const QByteArray forged = forgedAnswer(decision.fault); !forged.isEmpty())
            return send(forged);
        forward(request, [this, decision](const QByteArray &bytes) { answer(bytes, decision); });
    }

    /// Over a connection of its own, which outlives this link: what was sent stays sent.
    template <class Then> void forward(const QByteArray &request, Then then)
    {
        auto *service = new QTcpSocket(m_proxy);
        const auto received = std::make_shared<QByteArray>();
        service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->target());
        service->write(request);
        connect(service, &QTcpSocket::disconnected, service, &QObject::deleteLater);
        const QPointer<ChaosLink> self(this);
        connect(service, &QTcpSocket::readyRead, service, [self, service, request, received, then] {
            *received += service->readAll();
            if (messageLength(*received) == 0)
                return;
            service->disconnectFromHost();
            if (!self)
                return;
            self->m_proxy->noteAnswer(request, received->size());
            then(*received);
        });
        if (messageLength(request) == 0) { // half of one: the service has to notice the end
            connect(service, &QTcpSocket::bytesWritten, service, [service] { service->disconnectFromHost(); });
        }
    }

    void answer(const QByteArray &bytes, ChaosDecision decision)
    {
        switch (decision.fault) {
        case ChaosFault::ResetAfter:
            return m_client->abort();
        case ChaosFault::Truncate:
            m_client->write(bytes.left(decision.amount));
            return m_client->disconnectFromHost();
        case ChaosFault::TruncateReset:
            m_client->write(bytes.left(decision.amount));
            m_client->waitForBytesWritten(100);
            return m_client->abort();
        case ChaosFault::Drip:
            return drip(bytes, 0);
        case ChaosFault::Latency:
            QTimer::singleShot(decision.amount, this, [this, bytes] { send(bytes); });
            return;
        default:
            return send(bytes);
        }
    }

    void send(const QByteArray &bytes)
    {
        m_client->write(bytes);
        Q_EMIT m_proxy->answered();
    }

    void drip(const QByteArray &bytes, qsizetype from)
    {
        if (from >= bytes.size())
            return;
        m_client->write(bytes.mid(from, 1));
        QTimer::singleShot(DripPause, this, [this, bytes, from] { drip(bytes, from + 1); });
    }

    template <class Then> void waitToBeOvertaken(Then then)
    {
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, timer, [timer, then] {
            timer->deleteLater();
            then();
        });
        connect(m_proxy, &ChaosProxy::answered, timer, [timer] { timer->start(0); });
        timer->start(OvertakingTime);
    }

    ChaosProxy *const m_proxy;
    QTcpSocket *const m_client;
    QByteArray m_received;
};

} // namespace

ChaosProxy::ChaosProxy(quint16 target)
    : m_target(target)
{
    listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl ChaosProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

ChaosDecision ChaosProxy::decide(const QByteArray &firstLine) const
{
    return m_decide ? m_decide(firstLine) : ChaosDecision();
}

void ChaosProxy::noteAnswer(const QByteArray &request, qsizetype length)
{
    const qsizetype pathEnd = request.indexOf(' ', request.indexOf(' ') + 1);
    int &longest = m_longest[request.left(pathEnd)];
    longest = std::max(longest, int(length));
}

void ChaosProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket;
    client->setSocketDescriptor(descriptor);
    new ChaosLink(this, client);
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QLocale>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <optional>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// Takes one whole request off the front of what has arrived.
std::optional<ScriptedRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QByteArrayList lines = buffer.first(headEnd).split('\n');
    const QByteArrayList start = lines.takeFirst().trimmed().split(' ');
    ScriptedRequest request{.method = start.value(0), .target = start.value(1)};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

ScriptedReply reply(int status, const QByteArray &contentType, const QByteArray &body, const QByteArrayList &headers,
    const QDateTime &date)
{
    QByteArrayList lines = {"HTTP/1.1 " + QByteArray::number(status) + " Scripted",
        "Date: " + httpDate(date.isValid() ? date : QDateTime::currentDateTimeUtc()),
        "Billfold-Request-Id: 019aab5e-3f10-7c41-9d0e-6f2b8a4c1e77"};
    if (!contentType.isEmpty())
        lines.append("Content-Type: " + contentType);
    if (status != 204)
        lines.append("Content-Length: " + QByteArray::number(body.size()));
    lines += headers;
    return {.bytes = lines.join("\r\n") + "\r\n\r\n" + body};
}

ScriptedReply jsonReply(const QByteArray &body)
{
    return reply(200, "application/json", body);
}

ScriptedReply problemReply(int status, const QByteArray &name, const QByteArrayList &headers)
{
    const QByteArray body = R"({"type":"urn:billfold:problem:)" + name + R"(","title":"Scripted","status":)"
        + QByteArray::number(status) + R"(,"requestId":"019aab5e-3f10-7c41-9d0e-6f2b8a4c1e77"})";
    return reply(status, "application/problem+json", body, headers);
}

ScriptedServer::ScriptedServer()
    : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
        [this] { accept(m_server->nextPendingConnection()); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback interface");
}

QUrl ScriptedServer::address() const
{
    const QString scheme = qobject_cast<QSslServer *>(m_server.get()) ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server->serverPort()));
}

void ScriptedServer::script(std::vector<ScriptedReply> replies)
{
    auto next = std::make_shared<size_t>(0);
    m_handler = [replies = std::move(replies), next](
                    const ScriptedRequest &) { return replies[std::min((*next)++, replies.size() - 1)]; };
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { readFrom(socket, buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void ScriptedServer::readFrom(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer)
{
    *buffer += socket->readAll();
    while (const auto request = takeRequest(*buffer)) {
        m_requests.push_back(*request);
        send(socket, m_handler(*request));
    }
}

void ScriptedServer::send(QTcpSocket *socket, const ScriptedReply &reply)
{
    if (reply.bytePause.count() > 0) {
        sendSlowly(socket, reply);
        return;
    }
    socket->write(reply.bytes);
    end(socket, reply.ending);
}

void ScriptedServer::sendSlowly(QTcpSocket *socket, const ScriptedReply &reply)
{
    auto *timer = new QTimer(socket);
    const auto sent = std::make_shared<qsizetype>(0);
    timer->callOnTimeout(socket, [socket, timer, sent, reply] {
        socket->write(reply.bytes.sliced((*sent)++, 1));
        if (*sent < reply.bytes.size())
            return;
        timer->deleteLater();
        end(socket, reply.ending);
    });
    timer->start(reply.bytePause);
}

void ScriptedServer::end(QTcpSocket *socket, ScriptedReply::Ending ending)
{
    if (ending == ScriptedReply::Ending::KeepOpen)
        return;
    socket->flush();
    if (ending == ScriptedReply::Ending::Close) {
        socket->disconnectFromHost();
        return;
    }
    // A linger of nothing makes close() send RST.
    const linger nothing{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &nothing, sizeof nothing);
    socket->abort();
}

} // namespace Billfold

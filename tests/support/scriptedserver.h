// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Billfold {

/// What arrived.
struct ScriptedRequest
{
    QByteArray method;
    QByteArray target;
    /// By lower-case name.
    QHash<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
};

/// What goes back, byte for byte.
struct ScriptedReply
{
    enum class Ending {
        KeepOpen,
        Close, ///< in good order (FIN)
        Reset, ///< RST
    };

    QByteArray bytes = {};
    Ending ending = Ending::KeepOpen;
    /// Between one byte and the next; none sends all at once.
    std::chrono::milliseconds bytePause = {};
};

/// A whole answer, with Date (now), Billfold-Request-Id, Content-Type and Content-Length before `headers`.
[[nodiscard]] ScriptedReply reply(int status, const QByteArray &contentType, const QByteArray &body,
    const QByteArrayList &headers = {}, const QDateTime &date = {});
[[nodiscard]] ScriptedReply jsonReply(const QByteArray &body);
/// Problem details of that name.
[[nodiscard]] ScriptedReply problemReply(int status, const QByteArray &name, const QByteArrayList &headers = {});

/// An HTTP/1.1 server on the loopback interface that answers as it is told, however wrong that is. It reads whole requests
/// and works on the event loop of its thread.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ScriptedReply(const ScriptedRequest &)>;

    ScriptedServer();
    /// Speaks TLS.
    explicit ScriptedServer(const QSslConfiguration &tls);

    [[nodiscard]] QUrl address() const;
    /// Answers the requests to come in this order; the last answers all that follow.
    void script(std::vector<ScriptedReply> replies);
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] const std::vector<ScriptedRequest> &requests() const { return m_requests; }

private:
    void listen();
    void accept(QTcpSocket *socket);
    void readFrom(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer);
    static void send(QTcpSocket *socket, const ScriptedReply &reply);
    static void sendSlowly(QTcpSocket *socket, const ScriptedReply &reply);
    static void end(QTcpSocket *socket, ScriptedReply::Ending ending);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    std::vector<ScriptedRequest> m_requests;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httptranscript.h"

#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Billfold {

/// Stands between a client and the service on the loopback interface, forwards every byte unchanged in both directions,
/// and keeps what passed, for `tools/api-validate`. Works on the event loop of the thread that it was made on.
///
/// Where the service cannot be reached, the client's connection is closed without an answer, as if there were no recorder.
class ExchangeRecorder : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeRecorder(quint16 servicePort, QObject *parent = nullptr);

    /// Listens on a free port. False when the machine has none.
    [[nodiscard]] bool listen();
    /// Where the client connects to.
    [[nodiscard]] QUrl address() const;
    /// For a service that came back on another port; open connections stay with the old one.
    void setServicePort(quint16 port) { m_servicePort = port; }

    /// Everything so far, connection by connection.
    [[nodiscard]] std::vector<HttpExchange> exchanges() const;
    /// Writes it as JSON: {"exchanges": [{"request": {method, target, headers, body}, "response": {status, headers, body},
    /// "frames": [text]}]}, bodies in base64. Without an answer there is no "response".
    [[nodiscard]] bool save(const QString &path) const;

private:
    struct Conversation
    {
        QByteArray sent;
        QByteArray received;
    };

    void connectClient(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_servicePort;
    std::vector<std::shared_ptr<Conversation>> m_conversations;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/nudgeclient.h"

#include "core/api/apiclient.h"
#include "core/api/keypins.h"
#include "core/sync/changesapi.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// A nudge has about forty bytes.
constexpr quint64 MaximumFrameSize = 4096;

} // namespace

NudgeClient::NudgeClient(ApiClient *client, Random &random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_random(random)
{
    m_reconnectTimer.setSingleShot(true);
    m_reconnectTimer.callOnTimeout(this, [this] { connectWithTicket(); });
    m_pingTimer.callOnTimeout(this, &NudgeClient::checkLife);
}

NudgeClient::~NudgeClient()
{
    closeSocket();
}

void NudgeClient::setPacing(const SyncPacing &pacing)
{
    m_pacing = pacing;
}

void NudgeClient::start()
{
    stop();
    connectWithTicket();
}

void NudgeClient::stop()
{
    ++m_round;
    m_failures = 0;
    m_reconnectTimer.stop();
    closeSocket();
}

void NudgeClient::hurry()
{
    if (!m_reconnectTimer.isActive())
        return;
    m_reconnectTimer.stop();
    connectWithTicket();
}

QCoro::Task<void> NudgeClient::connectWithTicket()
{
    const QPointer<NudgeClient> self(this);
    const int round = m_round;
    const auto ticket = co_await createNudgeTicket(m_client);
    if (!self || m_round != round)
        co_return;
    if (ticket)
        open(nudgeAddress(m_client->endpoint().address(), *ticket));
    else
        startOver();
}

void NudgeClient::open(const QUrl &address)
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(MaximumFrameSize);
    m_socket->setMaxAllowedIncomingMessageSize(MaximumFrameSize);
    if (m_client->endpoint().isLoopback())
        m_socket->setProxy(QNetworkProxy::NoProxy);
    if (address.scheme() == "wss"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket->setSslConfiguration(tls);
    }
    connect(m_socket.get(), &QWebSocket::connected, this, &NudgeClient::onConnected);
    // Also follows an attempt that failed.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &NudgeClient::startOver);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &NudgeClient::onFrame);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_awaitsPong = false; });
    m_socket->open(address);
    m_awaitsPong = true;
    m_pingTimer.start(m_pacing.pingInterval);
}

void NudgeClient::onConnected()
{
    // Qt says nothing between the handshake and the ticket's departure; the ticket works once and tells nothing.
    if (!satisfiesKeyPins(m_socket->sslConfiguration().peerCertificateChain(), m_client->endpoint().keyPins())) {
        startOver();
        return;
    }
    m_failures = 0;
    m_awaitsPong = false;
    setConnected(true);
}

void NudgeClient::onFrame(const QString &frame)
{
    if (const Result<qint64> sequence = parseNudge(frame.toUtf8()))
        Q_EMIT nudged(*sequence);
}

void NudgeClient::checkLife()
{
    if (m_awaitsPong) {
        startOver();
        return;
    }
    m_awaitsPong = true;
    m_socket->ping();
}

void NudgeClient::startOver()
{
    closeSocket();
    m_reconnectTimer.start(m_pacing.retry.waitBefore(++m_failures, {}, m_random));
}

void NudgeClient::closeSocket()
{
    m_pingTimer.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        // It may be the sender of the signal that led here.
        m_socket.release()->deleteLater();
    }
    setConnected(false);
}

void NudgeClient::setConnected(bool connected)
{
    if (m_connected == connected)
        return;
    m_connected = connected;
    Q_EMIT connectedChanged();
}

} // namespace Billfold

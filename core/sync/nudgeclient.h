// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncpacing.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace Billfold {

class ApiClient;
class Random;

/// Listens for "there is more" on a WebSocket that a single-use ticket opens, and opens it again whenever it ends, with
/// jittered backoff. Nudges are lossy: who listens pulls by itself while isConnected() is false, and once when it turns
/// true. Lives on the interface thread; the client and randomness outlive it.
class NudgeClient : public QObject
{
    Q_OBJECT

public:
    NudgeClient(ApiClient *client, Random &random, QObject *parent = nullptr);
    ~NudgeClient() override;

    void setPacing(const SyncPacing &pacing);
    void start();
    void stop();
    /// Does not wait out the backoff.
    void hurry();
    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    /// `latestSequence` is that of the last change in the feed.
    void nudged(qint64 latestSequence);
    void connectedChanged();

private:
    QCoro::Task<void> connectWithTicket();
    void open(const QUrl &address);
    void onConnected();
    void onFrame(const QString &frame);
    void checkLife();
    /// Ends the connection, if there is one, and comes back after a while.
    void startOver();
    void closeSocket();
    void setConnected(bool connected);

    ApiClient *const m_client;
    Random &m_random;
    SyncPacing m_pacing;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_reconnectTimer;
    QTimer m_pingTimer;
    /// Counts starts and stops, so that a ticket that arrives after a stop opens nothing.
    int m_round = 0;
    int m_failures = 0;
    bool m_connected = false;
    bool m_awaitsPong = false;
};

} // namespace Billfold

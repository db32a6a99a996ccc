// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxmessagelistmodel.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace Billfold {

class ApiClient;

/// The phone of the demo: asks the sandbox each second for what it has sent.
class SandboxClient : public QObject
{
    Q_OBJECT
    Q_PROPERTY(SandboxMessageListModel *messages READ messages CONSTANT FINAL)

public:
    /// `client` outlives it. An empty `phone` shows messages to everybody.
    explicit SandboxClient(ApiClient *client, QString phone = {}, QObject *parent = nullptr);

    [[nodiscard]] SandboxMessageListModel *messages() { return &m_messages; }
    void start();
    void stop();

private:
    QCoro::Task<void> poll();

    ApiClient *m_client;
    QString m_phone;
    SandboxMessageListModel m_messages;
    QTimer m_timer;
    bool m_started = false;
    bool m_polling = false;
};

} // namespace Billfold

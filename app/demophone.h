// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/api/serviceendpoint.h"
#include "core/sandbox/sandboxclient.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QQmlEngine;
class QQuickWindow;
QT_END_NAMESPACE

namespace Billfold {

class Clock;
class Random;

/// The second window of the demo: what the sandbox sends to phones.
class DemoPhone : public QObject
{
    Q_OBJECT

public:
    /// `service` is a sandbox. Engine, clock and randomness outlive it.
    DemoPhone(QQmlEngine &engine, ServiceEndpoint service, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~DemoPhone() override;

    /// Shows the window and begins to ask for messages. False when it cannot be made.
    [[nodiscard]] bool show();

private:
    QQmlEngine &m_engine;
    ApiClient m_api;
    SandboxClient m_client;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace Billfold

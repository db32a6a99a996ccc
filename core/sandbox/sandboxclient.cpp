// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxclient.h"

#include "core/sandbox/sandboxapi.h"

#include <QPointer>

namespace Billfold {

namespace {

constexpr std::chrono::milliseconds PollInterval = std::chrono::seconds(1);

} // namespace

SandboxClient::SandboxClient(ApiClient *client, QString phone, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_phone(std::move(phone))
{
    // Each question is asked after the last answer, however slow that is.
    m_timer.setSingleShot(true);
    m_timer.setInterval(PollInterval);
    m_timer.callOnTimeout(this, [this] { poll(); });
}

void SandboxClient::start()
{
    if (m_started)
        return;
    m_started = true;
    if (!m_polling)
        poll();
}

void SandboxClient::stop()
{
    m_started = false;
    m_timer.stop();
}

QCoro::Task<void> SandboxClient::poll()
{
    const QPointer<SandboxClient> self(this);
    m_polling = true;
    const auto messages = co_await fetchSandboxMessages(m_client, m_phone, m_messages.latestId());
    if (!self)
        co_return;
    m_polling = false;
    // A service that is away for a while is asked again like any other time.
    if (messages)
        m_messages.append(*messages);
    if (m_started)
        m_timer.start();
}

} // namespace Billfold

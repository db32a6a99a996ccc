// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work/backgroundloop.h"

namespace BillfoldService {

BackgroundLoop::BackgroundLoop(std::chrono::milliseconds interval, std::function<void()> step)
    : m_interval(interval)
    , m_step(std::move(step))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

void BackgroundLoop::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void BackgroundLoop::run(const std::stop_token &stop)
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, m_interval, [this] { return m_isWoken; });
            m_isWoken = false;
        }
        if (stop.stop_requested())
            return;
        m_step();
    }
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace BillfoldService {

/// Something that is done again and again on a thread of its own: every interval, and at once when woken. Ends, after a
/// step that is running, when it goes. wake() is thread-safe.
class BackgroundLoop
{
public:
    BackgroundLoop(std::chrono::milliseconds interval, std::function<void()> step);

    void wake();

private:
    void run(const std::stop_token &stop);

    std::chrono::milliseconds m_interval;
    std::function<void()> m_step;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isWoken = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultqueue.h"

#include "core/vault/vaultfile.h"

#include <algorithm>
#include <chrono>

namespace Billfold {

namespace {

/// Whoever has just been answered often asks again at once, and to wake a thread takes as long as to read a page of bills.
constexpr std::chrono::microseconds Linger(50);

} // namespace

VaultQueue::VaultQueue(std::unique_ptr<VaultFile> file)
    : m_file(std::move(file))
{
    setObjectName(QStringLiteral("vault"));
    m_closed.start();
    start();
}

VaultQueue::~VaultQueue()
{
    close();
    wait();
}

void VaultQueue::add(VaultPriority priority, std::unique_ptr<VaultJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_waiting[size_t(priority)].push_back(std::move(job));
            m_hasNews = true;
            m_changed.notify_one();
            return;
        }
    }
    job->cancel();
}

QFuture<void> VaultQueue::close()
{
    const std::lock_guard lock(m_mutex);
    if (!m_closing) {
        m_closing = true;
        m_hasNews = true;
        m_file->interruptReads();
        m_changed.notify_one();
    }
    return m_closed.future();
}

VaultQueue::Waiting VaultQueue::next()
{
    linger();
    std::unique_lock lock(m_mutex);
    const auto hasWork = [](const auto &waiting) { return !waiting.empty(); };
    m_changed.wait(lock, [&] { return m_closing || std::any_of(m_waiting.begin(), m_waiting.end(), hasWork); });
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), hasWork);
    if (found == m_waiting.end())
        return {};
    Waiting waiting{VaultPriority(found - m_waiting.begin()), std::move(found->front())};
    found->pop_front();
    m_hasNews = m_closing || std::any_of(m_waiting.begin(), m_waiting.end(), hasWork);
    return waiting;
}

void VaultQueue::linger() const
{
    const auto end = std::chrono::steady_clock::now() + Linger;
    while (!m_hasNews && std::chrono::steady_clock::now() < end)
        QThread::yieldCurrentThread();
}

void VaultQueue::run()
{
    for (Waiting waiting = next(); waiting.job; waiting = next()) {
        bool cancelled = false;
        {
            const std::lock_guard lock(m_mutex);
            cancelled = m_closing && waiting.priority != VaultPriority::Intent;
        }
        cancelled ? waiting.job->cancel() : waiting.job->run(*m_file);
    }
    m_file.reset();
    m_closed.finish();
}

} // namespace Billfold

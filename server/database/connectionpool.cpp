// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/connectionpool.h"

namespace BillfoldService {

ConnectionPool::ConnectionPool(std::size_t size, Open open)
    : m_open(std::move(open))
    , m_unused(size)
{
}

ConnectionPool::Lease::Lease(ConnectionPool &pool, std::unique_ptr<soci::session> session)
    : m_pool(pool)
    , m_session(std::move(session))
{
}

ConnectionPool::Lease::~Lease()
{
    m_pool.giveBack(std::move(m_session));
}

std::unique_ptr<ConnectionPool::Lease> ConnectionPool::lease(std::chrono::milliseconds patience)
{
    std::unique_ptr<soci::session> session;
    {
        std::unique_lock lock(m_mutex);
        if (!m_freed.wait_for(lock, patience, [this] { return m_unused > 0; }))
            return nullptr;
        --m_unused;
        if (!m_idle.empty()) {
            session = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!session) {
        try {
            session = m_open();
        } catch (const soci::soci_error &) {
            giveBack(nullptr);
            throw;
        }
    }
    return std::make_unique<Lease>(*this, std::move(session));
}

void ConnectionPool::giveBack(std::unique_ptr<soci::session> session)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_unused;
        if (session)
            m_idle.push_back(std::move(session));
    }
    m_freed.notify_one();
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace BillfoldService {

/// A bounded set of connections, opened when first needed. A connection serves one thread at a time. Thread-safe.
class ConnectionPool
{
public:
    using Open = std::function<std::unique_ptr<soci::session>()>; ///< may throw soci::soci_error

    ConnectionPool(std::size_t size, Open open);

    /// Holds one connection and gives it back at the end, or closes it when it was found broken.
    class Lease
    {
    public:
        Lease(ConnectionPool &pool, std::unique_ptr<soci::session> session);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        [[nodiscard]] soci::session &session() { return *m_session; }
        void discard() { m_session.reset(); }

    private:
        ConnectionPool &m_pool;
        std::unique_ptr<soci::session> m_session;
    };

    /// Waits for a free connection. Null when none came free in time. Throws soci::soci_error when one cannot be opened.
    [[nodiscard]] std::unique_ptr<Lease> lease(std::chrono::milliseconds patience);

private:
    void giveBack(std::unique_ptr<soci::session> session);

    Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<soci::session>> m_idle;
    std::size_t m_unused; ///< how many more may be out at once
};

} // namespace BillfoldService

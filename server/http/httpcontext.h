// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

#include <boost/asio.hpp>

#include <functional>
#include <list>

namespace BillfoldService {

namespace asio = boost::asio;

/// What all connections share. Everything in it is touched by the thread of `io` only.
struct HttpContext
{
    asio::io_context &io;
    asio::thread_pool &workers;
    Service &service;
    HttpSettings settings;
    bool stopping = false;
    std::size_t connections = 0;
    std::size_t waiting = 0; ///< requests handed to the workers and not answered yet
    std::list<std::function<void()>> whenStopping = {}; ///< wakes those that wait for nothing urgent
};

/// Has something called when the server stops, for as long as it lives.
class WakeWhenStopping
{
public:
    WakeWhenStopping(HttpContext &context, std::function<void()> wake)
        : m_context(context)
        , m_position(context.whenStopping.insert(context.whenStopping.end(), std::move(wake)))
    {
    }
    ~WakeWhenStopping() { m_context.whenStopping.erase(m_position); }
    WakeWhenStopping(const WakeWhenStopping &) = delete;
    WakeWhenStopping &operator=(const WakeWhenStopping &) = delete;

private:
    HttpContext &m_context;
    std::list<std::function<void()>>::iterator m_position;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feed/nudgehub.h"
#include "server/http/httpcontext.h"
#include "server/http/httpmessages.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/beast/websocket.hpp>

#include <memory>

namespace BillfoldService {

namespace websocket = beast::websocket;
inline constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

/// One open WebSocket. Touched by the io thread only.
template <class Stream> struct NudgeSocket
{
    explicit NudgeSocket(Stream stream)
        : socket(std::move(stream))
        , wake(socket.get_executor())
    {
    }

    websocket::stream<Stream> socket;
    asio::steady_timer wake;
    std::int64_t latest = 0;
    std::int64_t sent = 0;
    bool closed = false;
};

/// Pings every 20 s (half of the idle time) and gives a dead connection up after 40 s.
template <class Stream> void configure(websocket::stream<Stream> &socket)
{
    websocket::stream_base::timeout timeout {};
    timeout.handshake_timeout = std::chrono::seconds(10);
    timeout.idle_timeout = std::chrono::seconds(40);
    timeout.keep_alive_pings = true;
    socket.set_option(timeout);
    socket.read_message_max(1024);
}

/// Reads only so that pings and the close are seen: clients have nothing to say here.
template <class Stream> asio::awaitable<void> readUntilClosed(std::shared_ptr<NudgeSocket<Stream>> nudges)
{
    beast::flat_buffer ignored;
    while (!nudges->closed) {
        const auto [error, size] = co_await nudges->socket.async_read(ignored, asTuple);
        ignored.clear();
        if (error)
            nudges->closed = true;
    }
    nudges->wake.cancel();
}

template <class Stream>
asio::awaitable<void> writeNudges(HttpContext &context, std::shared_ptr<NudgeSocket<Stream>> nudges)
{
    while (!nudges->closed && !context.stopping) {
        if (nudges->latest <= nudges->sent) {
            nudges->wake.expires_at(asio::steady_timer::time_point::max());
            co_await nudges->wake.async_wait(asTuple);
            continue;
        }
        nudges->sent = nudges->latest;
        const std::string text = nudgeFrame(nudges->sent);
        const auto [error, size] = co_await nudges->socket.async_write(asio::buffer(text), asTuple);
        if (error)
            nudges->closed = true;
    }
    if (!nudges->closed)
        co_await nudges->socket.async_close(websocket::close_code::going_away, asTuple);
}

/// Accepts the WebSocket of somebody who has the right, and serves it until either side closes it.
template <class Stream>
asio::awaitable<void> serveNudges(HttpContext &context, Stream stream, BeastRequest request, NudgeRight right)
{
    beast::get_lowest_layer(stream).expires_never(); // the WebSocket has time limits of its own
    auto nudges = std::make_shared<NudgeSocket<Stream>>(std::move(stream));
    configure(nudges->socket);
    const auto [error] = co_await nudges->socket.async_accept(request, asTuple);
    if (error)
        co_return;
    // What the client may have missed between its last pull and this moment.
    nudges->latest = right.latest;
    const std::weak_ptr<NudgeSocket<Stream>> weak = nudges;
    const auto executor = context.io.get_executor();
    const auto subscription
        = context.service.nudges()->subscribe(right.accountId, right.latest, [weak, executor](std::int64_t latest) {
              asio::post(executor, [weak, latest] {
                  if (const auto target = weak.lock()) {
                      target->latest = std::max(target->latest, latest);
                      target->wake.cancel();
                  }
              });
          });
    const WakeWhenStopping stopping(context, [weak] {
        if (const auto target = weak.lock())
            target->wake.cancel();
    });
    asio::co_spawn(context.io, readUntilClosed(nudges), asio::detached);
    co_await writeNudges(context, nudges);
}

} // namespace BillfoldService

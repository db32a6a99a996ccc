// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/crashpoint.h"
#include "server/http/httpcontext.h"
#include "server/http/httpmessages.h"
#include "server/http/nudgesocket.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/beast/core.hpp>

#include <array>
#include <sstream>
#include <variant>

namespace BillfoldService {

/// One connection of a client, from the first byte to the last. Stream is a TCP stream, plain or under TLS.
///
/// GCC 12 destroys some temporaries of a co_await expression twice, so whatever owns memory gets a name before it is
/// handed to a coroutine.
template <class Stream> class Connection
{
public:
    Connection(HttpContext &context, Stream stream, std::string remoteAddress)
        : m_context(context)
        , m_stream(std::move(stream))
        , m_remoteAddress(std::move(remoteAddress))
    {
    }

    asio::awaitable<void> serve()
    {
        // Written out: GCC 12 evaluates a co_await behind && even where it must not.
        bool goesOn = true;
        while (goesOn) {
            goesOn = co_await waitForRequest();
            if (goesOn)
                goesOn = co_await serveRequest();
        }
        if (!m_handedOver)
            co_await close();
    }

private:
    using Parser = http::request_parser<http::string_body>;

    auto &transport() { return beast::get_lowest_layer(m_stream); }

    /// Waits for the first byte of a request. False when none came.
    asio::awaitable<bool> waitForRequest()
    {
        if (m_context.stopping)
            co_return false;
        if (m_buffer.size() > 0)
            co_return true; // the client did not wait for the answer before
        const WakeWhenStopping wake(m_context, [this] { transport().cancel(); });
        transport().expires_after(m_context.settings.idleTime);
        const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(4096), asTuple);
        if (error)
            co_return false;
        m_buffer.commit(size);
        co_return true;
    }

    /// Reads one request and answers it. False when the connection is not to be used again.
    asio::awaitable<bool> serveRequest()
    {
        transport().expires_after(m_context.settings.requestTime);
        Parser parser;
        parser.header_limit(m_context.settings.headerBytes);
        parser.body_limit(m_context.settings.bodyBytes);
        const auto problem = co_await read(parser);
        if (problem) {
            if (problem->has_value())
                co_await refuse(**problem);
            co_return false;
        }
        BeastRequest message = parser.release();
        const auto request = fromBeast(message, m_remoteAddress);
        if (!request) {
            const Problem noPath {.type = ProblemType::Malformed, .detail = "the target is no path"};
            co_await refuse(noPath);
            co_return false;
        }
        if (websocket::is_upgrade(message) && request->path == "/v1/nudges") {
            co_await upgrade(std::move(message), *request);
            co_return false;
        }
        crashPoint("request-read");
        Response response = co_await execute(*request);
        const bool keep = message.keep_alive() && !m_context.stopping;
        const AfterAnswer after = keep ? AfterAnswer::KeepOpen : AfterAnswer::Close;
        const bool written = co_await write(std::move(response), after);
        co_return written && keep;
    }

    /// Nothing when the request is complete. A problem when it is refused; an empty one when the client is gone or slow.
    asio::awaitable<std::optional<std::optional<Problem>>> read(Parser &parser)
    {
        const auto [headerError, headerSize] = co_await http::async_read_header(m_stream, m_buffer, parser, asTuple);
        if (headerError)
            co_return toProblem(headerError);
        if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            const std::string_view go = "HTTP/1.1 100 Continue\r\n\r\n";
            const auto [error, size] = co_await asio::async_write(m_stream, asio::buffer(go), asTuple);
            if (error)
                co_return toProblem(error);
        }
        const auto [error, size] = co_await http::async_read(m_stream, m_buffer, parser, asTuple);
        if (error)
            co_return toProblem(error);
        co_return std::nullopt;
    }

    static std::optional<Problem> toProblem(beast::error_code error)
    {
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return Problem {.type = ProblemType::HeadersTooLarge};
        if (error == http::error::body_limit)
            return Problem {.type = ProblemType::TooLarge};
        const bool isParseError = error.category() == http::make_error_code(http::error::bad_method).category()
            && error != http::error::end_of_stream && error != http::error::partial_message;
        if (isParseError)
            return Problem {.type = ProblemType::Malformed, .detail = "this is not HTTP"};
        return std::nullopt;
    }

    static asio::awaitable<Response> handleOnWorker(Service &service, const Request &request)
    {
        co_return service.handle(request);
    }

    /// Executes on a worker thread while the io thread goes on; both references outlive the wait.
    asio::awaitable<Response> execute(const Request &request)
    {
        if (m_context.waiting >= m_context.settings.mostWaiting) {
            co_return m_context.service.refuse({.type = ProblemType::Unavailable,
                .detail = "too many requests are waiting",
                .retryAfter = std::chrono::seconds(1)});
        }
        transport().expires_never(); // from here on it is our own time
        ++m_context.waiting;
        auto work = handleOnWorker(m_context.service, request);
        Response response = co_await asio::co_spawn(m_context.workers, std::move(work), asio::use_awaitable);
        --m_context.waiting;
        co_return response;
    }

    static asio::awaitable<std::expected<NudgeRight, Response>> judgeOnWorker(Service &service, const Request &request)
    {
        co_return service.openNudges(request);
    }

    asio::awaitable<void> upgrade(BeastRequest message, const Request &request)
    {
        auto work = judgeOnWorker(m_context.service, request);
        auto right = co_await asio::co_spawn(m_context.workers, std::move(work), asio::use_awaitable);
        if (!right) {
            co_await write(std::move(right.error()), AfterAnswer::Close);
            co_return;
        }
        m_handedOver = true;
        co_await serveNudges(m_context, std::move(m_stream), std::move(message), std::move(*right));
    }

    asio::awaitable<void> refuse(const Problem &problem)
    {
        Response response = m_context.service.refuse(problem);
        co_await write(std::move(response), AfterAnswer::Close);
    }

    asio::awaitable<bool> write(Response response, AfterAnswer after)
    {
        transport().expires_after(m_context.settings.requestTime);
        BeastResponse message = toBeast(std::move(response), after);
        if (isCrashNext("answer-half-written"))
            co_await writeHalf(message);
        crashPoint("answer-half-written");
        const auto [error, size] = co_await http::async_write(m_stream, message, asTuple);
        co_return !error;
    }

    asio::awaitable<void> writeHalf(const BeastResponse &message)
    {
        std::ostringstream text;
        text << message;
        const std::string bytes = text.str();
        co_await asio::async_write(m_stream, asio::buffer(bytes.data(), bytes.size() / 2), asTuple);
    }

    /// Says goodbye, then reads on for a moment: a socket closed with unread bytes would take the answer with it.
    asio::awaitable<void> close()
    {
        beast::error_code ignored;
        transport().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        transport().expires_after(std::chrono::seconds(1));
        std::array<char, 4096> rest {};
        for (int count = 0; count < 64; ++count) {
            const auto [error, size] = co_await transport().async_read_some(asio::buffer(rest), asTuple);
            if (error)
                co_return;
        }
    }

    HttpContext &m_context;
    Stream m_stream;
    std::string m_remoteAddress;
    beast::flat_buffer m_buffer;
    bool m_handedOver = false;
};

} // namespace BillfoldService

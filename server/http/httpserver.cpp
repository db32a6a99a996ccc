// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/connection.h"
#include "server/http/httpcontext.h"

#include <boost/asio/ssl.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <csignal>

namespace BillfoldService {
namespace {

using asio::ip::tcp;

std::string addressOf(const tcp::socket &socket)
{
    boost::system::error_code error;
    const tcp::endpoint endpoint = socket.remote_endpoint(error);
    return error ? std::string() : endpoint.address().to_string();
}

asio::awaitable<void> servePlain(HttpContext &context, tcp::socket socket)
{
    std::string address = addressOf(socket);
    Connection<beast::tcp_stream> connection(context, beast::tcp_stream(std::move(socket)), std::move(address));
    co_await connection.serve();
}

asio::awaitable<void> serveEncrypted(HttpContext &context, asio::ssl::context &tls, tcp::socket socket)
{
    std::string address = addressOf(socket);
    beast::ssl_stream<beast::tcp_stream> stream(beast::tcp_stream(std::move(socket)), tls);
    beast::get_lowest_layer(stream).expires_after(context.settings.requestTime);
    const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, asTuple);
    if (error)
        co_return;
    Connection<beast::ssl_stream<beast::tcp_stream>> connection(context, std::move(stream), std::move(address));
    co_await connection.serve();
}

enum class Signals { Held, Delivered };

void setSignals(Signals wanted)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(wanted == Signals::Held ? SIG_BLOCK : SIG_UNBLOCK, &set, nullptr);
}

} // namespace

class HttpServer::Implementation
{
public:
    Implementation(Service &service, Log &log, const HttpSettings &settings)
        : m_log(log)
        , m_workers(settings.workers)
        , m_context {m_io, m_workers, service, settings}
        , m_acceptor(m_io)
        , m_signals(m_io)
        , m_deadline(m_io)
    {
    }

    ~Implementation()
    {
        m_workers.join();
    }

    Result<void> open()
    {
        boost::system::error_code error;
        const auto address = asio::ip::make_address(m_context.settings.address, error);
        if (error)
            return failure(ProblemType::Internal, "the address to listen on is not numeric");
        const tcp::endpoint endpoint(address, m_context.settings.port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return failure(ProblemType::Internal, "cannot listen: " + error.message());
        return m_context.settings.tls ? openTls(*m_context.settings.tls) : Result<void>();
    }

    [[nodiscard]] std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

    void run()
    {
        boost::system::error_code ignored;
        m_signals.add(SIGTERM, ignored);
        m_signals.add(SIGINT, ignored);
        waitForSignal();
        asio::co_spawn(m_io, acceptConnections(), asio::detached);
        setSignals(Signals::Delivered);
        m_io.run();
        setSignals(Signals::Held);
        m_log.write(LogLevel::Information, "stopped");
    }

    void stop()
    {
        asio::post(m_io, [this] { beginStop(); });
    }

private:
    Result<void> openTls(const TlsFiles &files)
    {
        boost::system::error_code error;
        m_tls.emplace(asio::ssl::context::tls_server);
        SSL_CTX_set_min_proto_version(m_tls->native_handle(), TLS1_2_VERSION);
        m_tls->use_certificate_chain_file(files.certificateChain, error);
        if (!error)
            m_tls->use_private_key_file(files.privateKey, asio::ssl::context::pem, error);
        if (error)
            return failure(ProblemType::Internal, "the TLS certificate or key cannot be used: " + error.message());
        return {};
    }

    asio::awaitable<void> acceptConnections()
    {
        while (!m_context.stopping) {
            auto [error, socket] = co_await m_acceptor.async_accept(asTuple);
            if (error == asio::error::operation_aborted)
                co_return;
            if (error) {
                // Out of descriptors, say: give the others time to end.
                asio::steady_timer pause(m_io, std::chrono::milliseconds(100));
                co_await pause.async_wait(asTuple);
                continue;
            }
            if (m_context.connections >= m_context.settings.mostConnections)
                continue; // closes it
            asio::co_spawn(m_io, serveCounted(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> serveCounted(tcp::socket socket)
    {
        ++m_context.connections;
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        if (m_tls)
            co_await serveEncrypted(m_context, *m_tls, std::move(socket));
        else
            co_await servePlain(m_context, std::move(socket));
        --m_context.connections;
        endWhenIdle();
    }

    /// Waits again after each, so that a second one changes nothing.
    void waitForSignal()
    {
        m_signals.async_wait([this](const boost::system::error_code &error, int) {
            if (error)
                return;
            beginStop();
            if (m_context.connections > 0)
                waitForSignal();
        });
    }

    void endWhenIdle()
    {
        if (!m_context.stopping || m_context.connections > 0)
            return;
        m_deadline.cancel();
        boost::system::error_code ignored;
        m_signals.cancel(ignored);
    }

    void beginStop()
    {
        if (m_context.stopping)
            return;
        m_log.write(LogLevel::Information, "stopping");
        m_context.stopping = true;
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        if (m_context.connections > 0) {
            m_deadline.expires_after(m_context.settings.stopTime);
            m_deadline.async_wait([this](const boost::system::error_code &error) {
                if (!error)
                    m_io.stop();
            });
        }
        for (const auto &wake : m_context.whenStopping)
            wake();
        endWhenIdle();
    }

    Log &m_log;
    asio::thread_pool m_workers;
    HttpContext m_context; ///< before m_io: connections that are cut off at the end still use it
    asio::io_context m_io {1};
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    asio::steady_timer m_deadline;
    std::optional<asio::ssl::context> m_tls;
};

HttpServer::HttpServer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::listen(Service &service, Log &log, const HttpSettings &settings)
{
    if (!settings.tls && !isLoopback(settings.address))
        return failure(ProblemType::Internal,
            "plain HTTP is for loopback only; give --tls-certificate and --tls-key, or listen on 127.0.0.1");
    auto implementation = std::make_unique<Implementation>(service, log, settings);
    if (const auto opened = implementation->open(); !opened)
        return failure(opened.error());
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(implementation)));
}

std::uint16_t HttpServer::port() const
{
    return m_implementation->port();
}

void HttpServer::holdSignals()
{
    setSignals(Signals::Held);
}

void HttpServer::run()
{
    m_implementation->run();
}

void HttpServer::stop()
{
    m_implementation->stop();
}

bool isLoopback(const std::string &address)
{
    boost::system::error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

} // namespace BillfoldService

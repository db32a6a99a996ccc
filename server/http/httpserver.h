// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/base/problem.h"
#include "server/service/service.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace BillfoldService {

struct TlsFiles
{
    std::string certificateChain = {}; ///< PEM
    std::string privateKey = {}; ///< PEM
};

struct HttpSettings
{
    std::string address = "127.0.0.1"; ///< numeric
    std::uint16_t port = 0; ///< 0: any free one
    std::optional<TlsFiles> tls = {}; ///< plain HTTP without; allowed on loopback only
    std::size_t workers = 4; ///< threads that execute requests
    std::size_t mostConnections = 1000;
    std::size_t mostWaiting = 256; ///< requests that wait for a worker; further ones are answered 503
    std::uint32_t headerBytes = 8 * 1024;
    std::uint64_t bodyBytes = 64 * 1024;
    std::chrono::milliseconds requestTime {15'000}; ///< from the first byte of a request to its last
    std::chrono::milliseconds idleTime {60'000}; ///< between two requests
    std::chrono::milliseconds stopTime {10'000}; ///< for running requests, when the server is asked to stop
};

/// HTTP/1.1 and WebSocket over the service. One thread moves bytes; a few workers execute requests.
class HttpServer
{
public:
    /// Listens when it returns. The service and the log outlive the server.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> listen(
        Service &service, Log &log, const HttpSettings &settings);
    ~HttpServer();

    [[nodiscard]] std::uint16_t port() const;
    /// Keeps SIGTERM and SIGINT back from this thread and those that it starts, until run() listens to them: one that comes
    /// early is not lost, and one that comes late does not cut the end short. Call it before any thread is started.
    static void holdSignals();
    /// Serves until SIGTERM or SIGINT, or until stop() is called: then answers what it has begun, and returns.
    void run();
    /// From any thread.
    void stop();

private:
    class Implementation;
    explicit HttpServer(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m_implementation;
};

/// Whether a numeric address can be reached from this machine only.
[[nodiscard]] bool isLoopback(const std::string &address);

} // namespace BillfoldService

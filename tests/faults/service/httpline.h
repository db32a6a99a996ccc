// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/wire/message.h"

#include <cstdint>
#include <optional>
#include <string>

namespace BillfoldService {

/// A connection to 127.0.0.1 that is kept from one request to the next, as a wallet keeps it. Blocks its thread; for one
/// thread only.
class HttpLine
{
public:
    explicit HttpLine(std::uint16_t port);
    ~HttpLine();
    HttpLine(const HttpLine &) = delete;
    HttpLine &operator=(const HttpLine &) = delete;

    /// Sends the request and waits for the whole answer, at most 15 s. Nothing when the connection was refused, reset,
    /// closed early or too slow: whether the request was executed is then not known. Never sends anything twice.
    [[nodiscard]] std::optional<Response> exchange(const Request &request);

private:
    [[nodiscard]] bool connect();
    [[nodiscard]] bool write(const std::string &bytes);
    [[nodiscard]] std::optional<std::string> read();
    void close();

    std::uint16_t m_port;
    int m_socket = -1;
};

} // namespace BillfoldService

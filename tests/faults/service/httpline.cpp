// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/httpline.h"

#include "tests/server/processservice.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace BillfoldService {
namespace {

constexpr timeval patience {.tv_sec = 15, .tv_usec = 0};
constexpr std::string_view endOfHeaders = "\r\n\r\n";

std::string serialised(const Request &request)
{
    std::string text = request.method + ' ' + request.path + (request.query.empty() ? "" : "?" + request.query)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : request.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (request.method == "POST")
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

/// The size of the whole response; nothing while its head is not complete or names no length.
std::optional<std::size_t> sizeOf(const std::string &received)
{
    const std::size_t end = received.find(endOfHeaders);
    const std::size_t field = received.find("\r\nContent-Length: ");
    if (end == std::string::npos || field == std::string::npos || field > end)
        return std::nullopt;
    return end + endOfHeaders.size() + std::strtoul(received.c_str() + field + 18, nullptr, 10);
}

} // namespace

HttpLine::HttpLine(std::uint16_t port)
    : m_port(port)
{
}

HttpLine::~HttpLine()
{
    close();
}

void HttpLine::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool HttpLine::connect()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

bool HttpLine::write(const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

std::optional<std::string> HttpLine::read()
{
    std::string received;
    std::array<char, 16'384> buffer {};
    for (;;) {
        const auto size = sizeOf(received);
        if (size && received.size() >= *size)
            return received;
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return std::nullopt;
        received.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

std::optional<Response> HttpLine::exchange(const Request &request)
{
    if (m_socket < 0 && !connect()) {
        close();
        return std::nullopt;
    }
    const auto received = write(serialised(request)) ? read() : std::nullopt;
    if (!received) {
        close();
        return std::nullopt;
    }
    Response response = parseResponse(QByteArray::fromStdString(*received));
    if (headerOf(response, "Connection") == "close")
        close();
    return response;
}

} // namespace BillfoldService

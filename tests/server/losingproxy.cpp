// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/losingproxy.h"

#include <array>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace BillfoldService {
namespace {

constexpr int pollTime = 50;

sockaddr_un addressOf(const std::string &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    return address;
}

std::string socketIn(const std::string &directory, int port)
{
    return directory + "/.s.PGSQL." + std::to_string(port);
}

std::string receive(int socket)
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::read(socket, buffer.data(), buffer.size());
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string();
}

bool sendAll(int socket, const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace

LosingProxy::LosingProxy(const std::string &directory, const std::string &serverDirectory, int port)
    : m_serverSocket(socketIn(serverDirectory, port))
{
    const sockaddr_un address = addressOf(socketIn(directory, port));
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, 64) != 0) {
        ::close(m_listener);
        m_listener = -1;
        return;
    }
    m_thread = std::jthread([this](const std::stop_token &stop) { acceptAll(stop); });
}

LosingProxy::~LosingProxy()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    m_links.clear();
    if (m_listener >= 0)
        ::close(m_listener);
}

void LosingProxy::loseCommitAfter(const std::string &statement)
{
    const std::lock_guard lock(m_mutex);
    m_statement = statement;
}

void LosingProxy::acceptAll(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd entry {m_listener, POLLIN, 0};
        if (::poll(&entry, 1, pollTime) <= 0)
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un address = addressOf(m_serverSocket);
        if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            ::close(client);
            ::close(server);
            continue;
        }
        Link &link = m_links.emplace_back(client, server);
        link.thread = std::jthread([this, &link](const std::stop_token &ended) { pump(ended, link); });
    }
}

bool LosingProxy::losesAnswerTo(Link &link, const std::string &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_statement.empty())
        return false;
    link.hasStatement = link.hasStatement || bytes.find(m_statement) != std::string::npos;
    if (!link.hasStatement || bytes.find("COMMIT") == std::string::npos)
        return false;
    m_statement.clear();
    return true;
}

void LosingProxy::pump(const std::stop_token &stop, Link &link)
{
    bool isOpen = true;
    while (isOpen && !stop.stop_requested()) {
        std::array<pollfd, 2> entries {pollfd {link.client, POLLIN, 0}, pollfd {link.server, POLLIN, 0}};
        if (::poll(entries.data(), entries.size(), pollTime) <= 0)
            continue;
        if (entries[0].revents != 0) {
            const std::string bytes = receive(link.client);
            const bool isLast = losesAnswerTo(link, bytes);
            isOpen = !bytes.empty() && sendAll(link.server, bytes);
            if (isLast) {
                static_cast<void>(receive(link.server)); // it has committed, and only this program knows
                ++m_lost;
                break;
            }
        }
        if (entries[1].revents != 0) {
            const std::string bytes = receive(link.server);
            isOpen = isOpen && !bytes.empty() && sendAll(link.client, bytes);
        }
    }
    ::close(link.client);
    ::close(link.server);
}

} // namespace BillfoldService

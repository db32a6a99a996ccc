// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace BillfoldService {

/// Stands between the service and a PostgreSQL socket and can lose exactly the answer to a COMMIT: the server has
/// committed, and the connection dies before the service hears of it.
class LosingProxy
{
public:
    /// Listens in `directory` for the server whose socket directory and port these are.
    LosingProxy(const std::string &directory, const std::string &serverDirectory, int port);
    ~LosingProxy();

    [[nodiscard]] bool isListening() const { return m_listener >= 0; }
    /// From now on, the next COMMIT of a transaction that has sent `statement` gets no answer.
    void loseCommitAfter(const std::string &statement);
    [[nodiscard]] int lostCommits() const { return m_lost; }

private:
    struct Link
    {
        int client = -1;
        int server = -1;
        bool hasStatement = false;
        std::jthread thread = {};
    };

    void acceptAll(const std::stop_token &stop);
    void pump(const std::stop_token &stop, Link &link);
    [[nodiscard]] bool losesAnswerTo(Link &link, const std::string &bytes);

    std::string m_serverSocket;
    int m_listener = -1;
    std::atomic<int> m_lost {0};
    std::mutex m_mutex;
    std::string m_statement; ///< empty: lose nothing
    std::list<Link> m_links;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace BillfoldService

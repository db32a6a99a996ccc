// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace BillfoldService {

/// Who of this process's connections wants to hear that an account has changed. Thread-safe.
class NudgeHub : public std::enable_shared_from_this<NudgeHub>
{
public:
    /// Told the number of the latest change. Runs on the thread that publishes and must not wait.
    using Listener = std::function<void(std::int64_t latest)>;

    /// Ends the listening when it goes.
    class Subscription
    {
    public:
        Subscription(std::weak_ptr<NudgeHub> hub, std::string accountId, std::uint64_t number);
        ~Subscription();
        Subscription(const Subscription &) = delete;
        Subscription &operator=(const Subscription &) = delete;

    private:
        std::weak_ptr<NudgeHub> m_hub;
        std::string m_accountId;
        std::uint64_t m_number;
    };

    /// `known` is the latest change that the listener has heard of.
    [[nodiscard]] std::unique_ptr<Subscription> subscribe(
        const std::string &accountId, std::int64_t known, Listener listener);

    /// Tells every listener of the account that has not heard of this change. Old news are dropped.
    void publish(const std::string &accountId, std::int64_t latest);

    [[nodiscard]] std::vector<std::string> watchedAccounts() const;

private:
    struct Entry
    {
        std::int64_t known = 0;
        Listener listener;
    };

    void unsubscribe(const std::string &accountId, std::uint64_t number);

    mutable std::mutex m_mutex;
    std::uint64_t m_lastNumber = 0;
    std::map<std::string, std::map<std::uint64_t, Entry>> m_entries;
};

/// The frame that tells a client the number of its latest change.
[[nodiscard]] std::string nudgeFrame(std::int64_t latest);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/nudgehub.h"

#include <boost/json.hpp>

namespace BillfoldService {

NudgeHub::Subscription::Subscription(std::weak_ptr<NudgeHub> hub, std::string accountId, std::uint64_t number)
    : m_hub(std::move(hub))
    , m_accountId(std::move(accountId))
    , m_number(number)
{
}

NudgeHub::Subscription::~Subscription()
{
    if (const auto hub = m_hub.lock())
        hub->unsubscribe(m_accountId, m_number);
}

std::unique_ptr<NudgeHub::Subscription> NudgeHub::subscribe(
    const std::string &accountId, std::int64_t known, Listener listener)
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t number = ++m_lastNumber;
    m_entries[accountId].emplace(number, Entry {known, std::move(listener)});
    return std::make_unique<Subscription>(weak_from_this(), accountId, number);
}

void NudgeHub::unsubscribe(const std::string &accountId, std::uint64_t number)
{
    const std::lock_guard lock(m_mutex);
    const auto account = m_entries.find(accountId);
    if (account == m_entries.end())
        return;
    account->second.erase(number);
    if (account->second.empty())
        m_entries.erase(account);
}

void NudgeHub::publish(const std::string &accountId, std::int64_t latest)
{
    std::vector<Listener> listeners;
    {
        const std::lock_guard lock(m_mutex);
        const auto account = m_entries.find(accountId);
        if (account == m_entries.end())
            return;
        for (auto &[number, entry] : account->second) {
            if (entry.known >= latest)
                continue;
            entry.known = latest;
            listeners.push_back(entry.listener);
        }
    }
    for (const Listener &listener : listeners)
        listener(latest);
}

std::vector<std::string> NudgeHub::watchedAccounts() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> accounts;
    for (const auto &[account, entries] : m_entries)
        accounts.push_back(account);
    return accounts;
}

std::string nudgeFrame(std::int64_t latest)
{
    return boost::json::serialize(boost::json::object {{"type", "changes"}, {"seq", latest}});
}

} // namespace BillfoldService

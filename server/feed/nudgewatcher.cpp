// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/nudgewatcher.h"

#include "server/feed/feedstore.h"

#include <soci/postgresql/soci-postgresql.h>

#include <charconv>
#include <poll.h>

namespace BillfoldService {
namespace {

using std::chrono::milliseconds;

const std::string channel = "billfold_changes";
/// How late a nudge may come when every notification is lost.
constexpr milliseconds pollInterval {500};
constexpr milliseconds reconnectInterval {2000};

/// A payload is "<account id> <number>".
std::optional<std::pair<std::string, std::int64_t>> parsePayload(std::string_view payload)
{
    const std::size_t space = payload.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    std::int64_t latest = 0;
    const auto [end, error] = std::from_chars(payload.data() + space + 1, payload.data() + payload.size(), latest);
    if (error != std::errc() || end != payload.data() + payload.size())
        return std::nullopt;
    return std::pair(std::string(payload.substr(0, space)), latest);
}

void waitReadable(int descriptor, milliseconds time)
{
    pollfd entry {descriptor, POLLIN, 0};
    ::poll(&entry, 1, static_cast<int>(time.count()));
}

} // namespace

NudgeWatcher::NudgeWatcher(Database &database, std::shared_ptr<NudgeHub> hub, Log &log)
    : m_database(database)
    , m_hub(std::move(hub))
    , m_log(log)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

NudgeWatcher::~NudgeWatcher()
{
    m_thread.request_stop();
    m_stopped.notify_all();
}

void NudgeWatcher::announce(const std::string &accountId, std::int64_t latest)
{
    m_hub->publish(accountId, latest);
    m_database.notify(channel, accountId + ' ' + std::to_string(latest));
}

void NudgeWatcher::pause(const std::stop_token &stop, milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_stopped.wait_for(lock, stop, time, [] { return false; });
}

void NudgeWatcher::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (m_database.dialect() == Dialect::Sqlite) {
            poll();
            pause(stop, pollInterval);
            continue;
        }
        try {
            const auto session = m_database.connect();
            *session << "LISTEN " + channel;
            listen(*session, stop);
        } catch (const soci::soci_error &) {
            m_log.write(LogLevel::Warning, "nudges-disconnected");
            pause(stop, reconnectInterval);
        }
    }
}

void NudgeWatcher::listen(soci::session &session, const std::stop_token &stop)
{
    PGconn *connection = static_cast<soci::postgresql_session_backend *>(session.get_backend())->conn_;
    while (!stop.stop_requested()) {
        waitReadable(PQsocket(connection), pollInterval);
        if (PQconsumeInput(connection) == 0)
            throw soci::soci_error("the listening connection is gone");
        while (PGnotify *notification = PQnotifies(connection)) {
            const auto news = parsePayload(notification->extra);
            PQfreemem(notification);
            if (news)
                m_hub->publish(news->first, news->second);
        }
        poll();
    }
}

void NudgeWatcher::poll()
{
    for (const std::string &accountId : m_hub->watchedAccounts()) {
        const auto latest = m_database.read(
            [&](Transaction &transaction) -> Result<std::int64_t> { return readLatestChange(transaction, accountId); });
        if (!latest)
            return;
        m_hub->publish(accountId, *latest);
    }
}

} // namespace BillfoldService

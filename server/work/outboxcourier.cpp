// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work/outboxcourier.h"

#include "server/base/crashpoint.h"
#include "server/base/planted.h"
#include "server/work/backoff.h"

namespace BillfoldService {
namespace {

/// For what a replica left behind that died, and for what is tried again.
constexpr std::chrono::seconds pollInterval {1};
/// Longer than a gateway takes.
constexpr std::chrono::seconds leaseTime {30};
constexpr std::chrono::seconds firstPause {2};
constexpr std::chrono::seconds longestPause {60};

} // namespace

OutboxCourier::OutboxCourier(Database &database, SmsGateway &gateway, Log &log)
    : m_database(database)
    , m_gateway(gateway)
    , m_log(log)
    , m_loop(pollInterval, [this] { deliverAll(); })
{
}

void OutboxCourier::deliverAll()
{
    while (true) {
        // Looking costs a write lock on SQLite, so look without it first.
        const auto waiting = m_database.read(
            [](Transaction &transaction) -> Result<long long> { return countWaitingMessages(transaction); });
        if (!waiting || *waiting == 0)
            return;
        const auto claimed = m_database.write([](Transaction &transaction) -> Result<std::optional<ClaimedMessage>> {
            return claimMessage(transaction, transaction.now() + leaseTime);
        });
        if (!claimed || !*claimed)
            return;
        deliver(**claimed);
    }
}

void OutboxCourier::deliver(const ClaimedMessage &claimed)
{
    if (claimed.message.expiresAt < m_database.clock().estimate()) {
        m_log.write(LogLevel::Error, "message-expired", {{"message", claimed.message.id}, {"attempts", claimed.attempts - 1}});
        return remove(claimed.message.id);
    }
    if (isPlanted("message-removed-before-sent"))
        remove(claimed.message.id);
    crashPoint("message-claimed");
    if (const auto sent = m_gateway.send(claimed.message); !sent)
        return putOff(claimed, sent.error());
    crashPoint("message-sent");
    remove(claimed.message.id);
    crashPoint("message-removed");
}

void OutboxCourier::remove(const std::string &id)
{
    const auto removed = m_database.write([&](Transaction &transaction) -> Result<void> {
        removeMessage(transaction, id);
        return {};
    });
    if (!removed)
        m_log.write(LogLevel::Warning, "message-not-removed", {{"message", id}, {"detail", removed.error().detail}});
}

void OutboxCourier::putOff(const ClaimedMessage &claimed, const Problem &problem)
{
    const std::string &id = claimed.message.id;
    m_log.write(LogLevel::Error, "sms-failed",
        {{"message", id}, {"attempts", claimed.attempts}, {"detail", problem.detail}});
    const auto stored = m_database.write([&](Transaction &transaction) -> Result<void> {
        putOffMessage(transaction, id, problem.detail,
            transaction.now() + backOff(claimed.attempts, firstPause, longestPause));
        return {};
    });
    if (!stored)
        m_log.write(LogLevel::Warning, "message-not-put-off", {{"message", id}, {"detail", stored.error().detail}});
}

} // namespace BillfoldService

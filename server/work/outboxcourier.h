// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"
#include "server/work/backgroundloop.h"
#include "server/work/outboxstore.h"
#include "server/work/smsgateway.h"

namespace BillfoldService {

/// Carries messages from the outbox to the gateway, at least once each, on a thread of its own. Any number of replicas
/// may do so over one database.
class OutboxCourier
{
public:
    /// All outlive this object.
    OutboxCourier(Database &database, SmsGateway &gateway, Log &log);

    /// There is something new. Call it after the commit; thread-safe, returns at once.
    void wake() { m_loop.wake(); }

private:
    void deliverAll();
    void deliver(const ClaimedMessage &claimed);
    void putOff(const ClaimedMessage &claimed, const Problem &problem);
    void remove(const std::string &id);

    Database &m_database;
    SmsGateway &m_gateway;
    Log &m_log;
    BackgroundLoop m_loop; ///< last: it uses all of the above
};

} // namespace BillfoldService

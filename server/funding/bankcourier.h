// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/funding/bankchannel.h"
#include "server/funding/fundingoperation.h"
#include "server/payments/paymentexecution.h"
#include "server/work/backgroundloop.h"

namespace BillfoldService {

/// Carries operations to the bank and its word back, on a thread of its own. An operation is submitted at least once,
/// always under the same name, so that the bank executes it at most once. Any number of replicas may do so over one
/// database.
class BankCourier
{
public:
    /// All outlive this object.
    BankCourier(Database &database, BankChannel &bank, PaymentEnvironment environment, NudgeWatcher &watcher, Log &log);

    /// There is something new. Call it after the commit; thread-safe, returns at once.
    void wake() { m_loop.wake(); }
    /// Takes the bank's word in. Thread-safe.
    [[nodiscard]] Result<void> take(const std::string &operationId, const Result<BankReply> &reply);

private:
    void carryAll();
    void carry(const FundingOperation &operation);

    Database &m_database;
    BankChannel &m_bank;
    PaymentEnvironment m_environment;
    NudgeWatcher &m_watcher;
    Log &m_log;
    BackgroundLoop m_loop; ///< last: it uses all of the above
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/funding/bankchannel.h"
#include "server/funding/fundinglimits.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// Puts the sources, as they are now, into the account's feed. Returns the number of the change.
[[nodiscard]] std::int64_t tellSources(Transaction &transaction, const std::string &accountId);

/// What is bound, and what a bank lets through now.
class SourceEndpoint
{
public:
    /// All outlive this object.
    SourceEndpoint(Database &database, BankChannel &bank, NudgeWatcher &watcher, FundingLimits limits);

    /// GET /v1/funding
    [[nodiscard]] Result<Response> overview(const Exchange &exchange);
    /// POST /v1/funding-sources/{sourceId}/default
    [[nodiscard]] Result<Response> choose(const Exchange &exchange);
    /// DELETE /v1/funding-sources/{sourceId}
    [[nodiscard]] Result<Response> remove(const Exchange &exchange);

private:
    Database &m_database;
    BankChannel &m_bank;
    NudgeWatcher &m_watcher;
    FundingLimits m_limits;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/feed/nudgewatcher.h"
#include "server/funding/bankchannel.h"
#include "server/funding/fundinglimits.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/card-bindings and …/confirm: a person binds a card or bank account of their own with a code of their bank.
/// The number passes through to the bank and is kept nowhere.
class BindingEndpoint
{
public:
    /// All outlive this object.
    BindingEndpoint(Database &database, const ServiceKeys &keys, Random &random, BankChannel &bank,
        NudgeWatcher &watcher, FundingLimits limits);

    [[nodiscard]] Result<Response> begin(const Exchange &exchange);
    [[nodiscard]] Result<Response> confirm(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
    BankChannel &m_bank;
    NudgeWatcher &m_watcher;
    FundingLimits m_limits;
};

} // namespace BillfoldService

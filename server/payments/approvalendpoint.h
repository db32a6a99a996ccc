// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/approvals: the payment PIN approves one intent on one device for two minutes. A try is spent and committed
/// before the PIN is compared, so that guesses in parallel never get more than pinTries.
class ApprovalEndpoint
{
public:
    /// All outlive this object.
    ApprovalEndpoint(Database &database, const ServiceKeys &keys, Random &random);

    [[nodiscard]] Result<Response> approve(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/payees/lookup: confirmation of payee. Shows a masked name and says how a given one agrees with it.
class PayeeEndpoint
{
public:
    /// All outlive this object.
    PayeeEndpoint(Database &database, const ServiceKeys &keys, Random &random);

    [[nodiscard]] Result<Response> lookUp(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

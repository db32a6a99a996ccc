// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/registrations: opens an account with its ledger and feed, and binds the signing key as its first device.
class RegistrationEndpoint
{
public:
    /// All outlive this object.
    RegistrationEndpoint(Database &database, const ServiceKeys &keys, Random &random);

    [[nodiscard]] Result<Response> registerAccount(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

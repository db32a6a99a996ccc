// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/sessions: signs a device in with the proof of the password, and on a new device with a ticket as well.
/// Five wrong proofs from unknown devices lock sign-in on unknown devices for 30 s, each further one for twice as long,
/// up to an hour. Devices that the account knows are never locked out.
class SignInEndpoint
{
public:
    /// All outlive this object.
    SignInEndpoint(Database &database, const ServiceKeys &keys, Random &random);

    [[nodiscard]] Result<Response> signIn(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

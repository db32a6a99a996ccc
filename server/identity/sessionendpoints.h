// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/sessions/refresh and DELETE /v1/sessions/current.
class SessionEndpoints
{
public:
    /// All outlive this object.
    SessionEndpoints(Database &database, const ServiceKeys &keys, Random &random);

    /// An old refresh token works until the new one is first used, so that a lost answer does not sign anybody out.
    /// Both work only with the key of their device.
    [[nodiscard]] Result<Response> refresh(const Exchange &exchange);
    [[nodiscard]] Result<Response> signOut(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
};

} // namespace BillfoldService

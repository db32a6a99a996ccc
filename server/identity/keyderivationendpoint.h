// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// POST /v1/key-derivation: how the password of this phone's account becomes its proof. An unknown phone gets a salt as
/// well, the same one every time and from every replica, so that asking tells nothing.
class KeyDerivationEndpoint
{
public:
    /// Both outlive this object.
    KeyDerivationEndpoint(Database &database, const ServiceKeys &keys);

    [[nodiscard]] Result<Response> ask(const Exchange &exchange);

private:
    Database &m_database;
    const ServiceKeys &m_keys;
};

} // namespace BillfoldService

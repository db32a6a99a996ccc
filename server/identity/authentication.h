// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"

#include <string>

namespace BillfoldService {

/// Whether a request needs an access token besides its signature.
enum class TokenNeed { None, AccessToken };
/// Who refuses a nonce that was used before. A handler with an idempotency key looks for a stored result first.
enum class NonceCheck { BeforeHandler, ByHandler };

/// Finds out who sends a request: signature, time, nonce, token, and whether they fit together.
class Authentication
{
public:
    /// Both outlive this object.
    Authentication(Database &database, const ServiceKeys &keys, std::string operatorId);

    /// Fills in the exchange. Problems: SignatureInvalid, ClockSkew, Unauthorized, Maintenance.
    [[nodiscard]] Result<void> authenticate(Exchange &exchange, TokenNeed token, NonceCheck nonce);

private:
    [[nodiscard]] Result<void> recognise(Transaction &transaction, Exchange &exchange, TokenNeed token) const;

    Database &m_database;
    const ServiceKeys &m_keys;
    std::string m_operatorId;
};

} // namespace BillfoldService

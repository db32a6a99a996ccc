// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// GET /sandbox/messages: what would have gone to people's phones. Exists in a sandbox on a loopback address only.
class MessageEndpoint
{
public:
    /// The database outlives this object.
    explicit MessageEndpoint(Database &database);

    [[nodiscard]] Result<Response> messages(const Exchange &exchange);

private:
    Database &m_database;
};

} // namespace BillfoldService

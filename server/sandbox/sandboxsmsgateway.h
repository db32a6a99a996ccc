// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/work/smsgateway.h"

namespace BillfoldService {

/// Keeps every message in the database, where the demo's phone window and tests read it.
class SandboxSmsGateway final : public SmsGateway
{
public:
    /// The database outlives this object.
    explicit SandboxSmsGateway(Database &database);

    [[nodiscard]] Result<void> send(const OutboxMessage &message) override;

private:
    Database &m_database;
};

} // namespace BillfoldService

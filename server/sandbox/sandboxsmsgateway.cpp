// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/sandboxsmsgateway.h"

#include "server/sandbox/messagestore.h"

namespace BillfoldService {

SandboxSmsGateway::SandboxSmsGateway(Database &database)
    : m_database(database)
{
}

Result<void> SandboxSmsGateway::send(const OutboxMessage &message)
{
    return m_database.write([&](Transaction &transaction) -> Result<void> {
        insertMessage(transaction, message);
        return {};
    });
}

} // namespace BillfoldService

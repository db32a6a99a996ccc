// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/housekeepingstore.h"

#include <array>

namespace BillfoldService {

void removeExpired(Transaction &transaction)
{
    constexpr std::array<const char *, 7> tables {
        "nonces", "access_tokens", "refresh_tokens", "phone_tickets", "codes", "approvals", "nudge_tickets"};
    const long long now = toMilliseconds(transaction.now());
    for (const char *table : tables)
        transaction.sql() << std::string("DELETE FROM ") + table + " WHERE expires_at < :now", soci::use(now);
    const long long hourAgo = now - 3'600'000;
    transaction.sql() << "DELETE FROM code_sends WHERE sent_at < :since", soci::use(hourAgo);
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/nudgestore.h"

namespace BillfoldService {

void insertNudgeTicket(
    Transaction &transaction, const std::string &ticketMac, const std::string &accountId, Timestamp expiresAt)
{
    const long long expires = toMilliseconds(expiresAt);
    transaction.sql() << "INSERT INTO nudge_tickets (ticket_mac, account_id, expires_at) VALUES (:mac, :id, :expires)",
        soci::use(ticketMac), soci::use(accountId), soci::use(expires);
}

std::optional<std::string> takeNudgeTicket(Transaction &transaction, const std::string &ticketMac)
{
    std::string accountId;
    long long expires = 0;
    soci::session &sql = transaction.sql();
    sql << "DELETE FROM nudge_tickets WHERE ticket_mac = :mac RETURNING account_id, expires_at", soci::use(ticketMac),
        soci::into(accountId), soci::into(expires);
    if (!sql.got_data() || fromMilliseconds(expires) < transaction.now())
        return std::nullopt;
    return accountId;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/ticketstore.h"

namespace BillfoldService {

void insertTicket(Transaction &transaction, const std::string &ticketMac, const PhoneTicket &ticket)
{
    const long long expires = toMilliseconds(ticket.expiresAt);
    transaction.sql() << "INSERT INTO phone_tickets (ticket_mac, phone, purpose, key_id, expires_at, used_for) "
                         "VALUES (:mac, :phone, :purpose, :key, :expires, '')",
        soci::use(ticketMac), soci::use(ticket.phone), soci::use(ticket.purpose), soci::use(ticket.keyId),
        soci::use(expires);
}

std::optional<PhoneTicket> lockTicket(Transaction &transaction, const std::string &ticketMac)
{
    PhoneTicket ticket;
    long long expires = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT phone, purpose, key_id, expires_at, used_for FROM phone_tickets WHERE ticket_mac = :mac")
            + transaction.forUpdate(),
        soci::use(ticketMac), soci::into(ticket.phone), soci::into(ticket.purpose), soci::into(ticket.keyId),
        soci::into(expires), soci::into(ticket.usedFor);
    if (!sql.got_data())
        return std::nullopt;
    ticket.expiresAt = fromMilliseconds(expires);
    return ticket;
}

void markTicketUsed(Transaction &transaction, const std::string &ticketMac, const std::string &usedFor)
{
    transaction.sql() << "UPDATE phone_tickets SET used_for = :used WHERE ticket_mac = :mac", soci::use(usedFor),
        soci::use(ticketMac);
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// The proof that somebody holds a phone, given for a code, bound to the key that asked.
struct PhoneTicket
{
    std::string phone = {};
    std::string purpose = {};
    std::string keyId = {};
    Timestamp expiresAt = {};
    std::string usedFor = {}; ///< empty while unused; what it was used for, so that the same can be asked again
};

void insertTicket(Transaction &transaction, const std::string &ticketMac, const PhoneTicket &ticket);
/// Locks the ticket until the end of the transaction.
[[nodiscard]] std::optional<PhoneTicket> lockTicket(Transaction &transaction, const std::string &ticketMac);
void markTicketUsed(Transaction &transaction, const std::string &ticketMac, const std::string &usedFor);

} // namespace BillfoldService

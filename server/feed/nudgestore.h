// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

void insertNudgeTicket(
    Transaction &transaction, const std::string &ticketMac, const std::string &accountId, Timestamp expiresAt);
/// Uses the ticket up. The account that it was made for, or nothing when it is unknown, used or too old.
[[nodiscard]] std::optional<std::string> takeNudgeTicket(Transaction &transaction, const std::string &ticketMac);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/work/outboxmessage.h"

#include <optional>

namespace BillfoldService {

/// A message in the hands of one replica.
struct ClaimedMessage
{
    OutboxMessage message = {};
    int attempts = 0; ///< with this one
};

/// Wake the courier after the commit.
void putIntoOutbox(Transaction &transaction, const OutboxMessage &message);

/// Takes the next message for one attempt. Until `leaseEnd` nobody else gets it; then, should this replica have died,
/// somebody does.
[[nodiscard]] std::optional<ClaimedMessage> claimMessage(Transaction &transaction, Timestamp leaseEnd);
void removeMessage(Transaction &transaction, const std::string &id);
void putOffMessage(Transaction &transaction, const std::string &id, const std::string &error, Timestamp until);

[[nodiscard]] long long countWaitingMessages(Transaction &transaction);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/work/outboxmessage.h"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace BillfoldService {

/// A message that the sandbox kept instead of sending it.
struct SandboxMessage
{
    std::int64_t id = 0; ///< rises with time
    std::string to = {};
    std::string body = {};
    std::string channel = {}; ///< "sms"
    Timestamp sentAt = {};
};

/// Keeps a message that came before as it is.
void insertMessage(Transaction &transaction, const OutboxMessage &message);
/// Oldest first; all phones when `to` is empty.
[[nodiscard]] std::vector<SandboxMessage> readMessages(
    Transaction &transaction, const std::string &to, std::int64_t after);

[[nodiscard]] boost::json::object toJson(const std::vector<SandboxMessage> &messages);

} // namespace BillfoldService

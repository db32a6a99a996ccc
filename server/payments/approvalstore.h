// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <string>

namespace BillfoldService {

/// The leave to do exactly one thing once.
struct Approval
{
    std::string id = {};
    std::string accountId = {};
    std::string deviceId = {};
    std::string intentHash = {};
    Timestamp expiresAt = {};
};

void insertApproval(Transaction &transaction, const Approval &approval);
/// Uses the approval up, in the transaction of what it approves. False unless all of it fits and it has not expired.
[[nodiscard]] bool consumeApproval(Transaction &transaction, const Approval &wanted);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// What became of a payment, stored for ever under (account, idempotency key).
struct StoredPayment
{
    std::string intentHash = {};
    std::string status = {}; ///< SETTLED, HELD, DECLINED or VOID
    int httpStatus = 0;
    std::string response = {}; ///< the body, byte for byte
};

[[nodiscard]] std::optional<StoredPayment> findPayment(
    Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey);

/// Takes the key within the running transaction. Another transaction with the same key waits here until this one has
/// ended; nobody ever sees a key without its result, because both are committed together.
void reservePayment(Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey);
/// Fills in the result, before the commit.
void storePayment(Transaction &transaction, const std::string &accountId, const std::string &idempotencyKey,
    const StoredPayment &payment);

} // namespace BillfoldService

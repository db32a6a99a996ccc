// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"
#include "server/payments/paymentlimits.h"

#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

/// What payments of every kind have taken out of the account since a time, fees included, in minor units.
[[nodiscard]] std::int64_t spentSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since);

/// Locks the payer and `others` until the end of the transaction, and says why this amount may not leave the payer's
/// account: ProblemType::LimitExceeded or InsufficientBalance; nothing when it may. `amountMinor` includes the fee.
[[nodiscard]] std::optional<Problem> reasonNotToSpend(Transaction &transaction, const PaymentLimits &limits,
    const std::string &payerAccountId, std::int64_t amountMinor, std::vector<std::string> others = {});

} // namespace BillfoldService

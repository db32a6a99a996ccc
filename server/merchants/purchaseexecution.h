// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/merchants/merchant.h"
#include "server/merchants/purchaserequest.h"
#include "server/payments/paymentexecution.h"

#include <optional>

namespace BillfoldService {

/// Why nobody can pay by this code now; nothing when they can.
[[nodiscard]] std::optional<Problem> reasonNotToTake(
    const Merchant &merchant, const MerchantCode &code, Timestamp now);

/// Moves the money from the payer to the merchant, and uses up a code for one payment.
[[nodiscard]] Result<Verdict> executePurchase(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const PurchaseRequest &request);

} // namespace BillfoldService

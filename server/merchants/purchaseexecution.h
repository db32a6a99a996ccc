// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/merchants/merchant.h"
#include "server/merchants/purchaserequest.h"
#include "server/payments/paymentexecution.h"
#include "server/payments/purchasestore.h"

#include <optional>

namespace BillfoldService {

/// Why nobody can pay by this code now; nothing when they can.
[[nodiscard]] std::optional<Problem> reasonNotToTake(
    const Merchant &merchant, const MerchantCode &code, Timestamp now);

/// Who started a purchase: a person, by what they approved, or the service, by the cause that happens once.
struct PurchaseOrigin
{
    std::string intentHash = {};
    std::string cause = {};
};

/// The money itself, from the payer to the merchant.
[[nodiscard]] Result<Settlement> bookPurchase(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const Purchase &purchase, const Merchant &merchant, const PurchaseOrigin &origin);

/// Moves the money from the payer to the merchant, and uses up a code for one payment.
[[nodiscard]] Result<Verdict> executePurchase(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const PurchaseRequest &request);

} // namespace BillfoldService

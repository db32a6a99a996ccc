// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentintent.h"
#include "core/purchases/purchase.h"
#include "core/purchases/showncode.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// POST /v1/merchant-codes/read, with the code's text as it was scanned. MerchantCodeUnknown, MerchantCodeUsed,
/// MerchantCodeExpired, MerchantClosed.
[[nodiscard]] QCoro::Task<Result<MerchantOffer>> readCode(ApiClient *client, QString code);

/// POST /v1/payment-codes: a code to show. What was shown before is revoked.
[[nodiscard]] QCoro::Task<Result<ShownCode>> createShownCode(ApiClient *client);
/// GET /v1/payment-codes/{id}. PaymentNotFound.
[[nodiscard]] QCoro::Task<Result<ShownCodeState>> fetchShownCode(ApiClient *client, QString id);
/// DELETE /v1/payment-codes/{id}.
[[nodiscard]] QCoro::Task<Result<ShownCodeState>> revokeShownCode(ApiClient *client, QString id);

/// POST /v1/purchases as the bytes that core/payments keeps, has approved and sends. Pure. `total` is what leaves the
/// account.
[[nodiscard]] PaymentRequest createPurchaseRequest(
    const PurchaseTerms &terms, const MerchantOffer &offer, const Money &total);

} // namespace Billfold

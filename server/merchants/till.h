// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/merchants/paymentcode.h"
#include "server/payments/paymentlimits.h"
#include "server/payments/settlement.h"

#include <optional>

namespace BillfoldService {

/// What a merchant's till asks for when it has read somebody's code.
struct TillScan
{
    std::string code = {}; ///< the digits of the bar code, or the text of the QR code
    std::string merchantId = {};
    std::int64_t amountMinor = 0; ///< at least 1
};

/// What a scan came to, and who has to hear of it.
struct ScanResult
{
    PaymentCode code = {}; ///< Paid, Confirm or Declined
    std::vector<Announcement> announcements = {};
};

/// Takes up to `confirmAbove` from the person at once, and asks them to approve more than that. A code is scanned once:
/// MerchantCodeUsed the second time, MerchantCodeExpired when it is too late or was revoked, MerchantCodeUnknown when it is
/// nobody's, MerchantClosed; NotFound for no such merchant, Invalid for no amount.
[[nodiscard]] Result<ScanResult> scanAtTill(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const PaymentLimits &limits, const TillScan &scan);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace BillfoldService {

/// How long a code can be scanned.
inline constexpr std::chrono::seconds paymentCodeTime {60};
/// Up to this a scan alone pays; above it the person approves. Minor units.
inline constexpr std::int64_t confirmAbove = 200'00;
/// How long the person may take to approve.
inline constexpr std::chrono::minutes confirmTime {5};

/// A code that a person shows at a till, for one payment.
struct PaymentCode
{
    enum class State { Waiting, Confirm, Paid, Declined, Revoked };

    std::string id = {};
    std::string accountId = {};
    std::string digits = {}; ///< 18, what the bar code says
    Timestamp createdAt = {};
    Timestamp expiresAt = {};
    State state = State::Waiting;
    std::int64_t amountMinor = 0; ///< from the scan on
    std::string merchantId = {}; ///< from the scan on
    std::string merchantCodeId = {}; ///< what the person approves; empty unless Confirm
    std::string purchaseId = {}; ///< empty unless Paid
    std::string reason = {}; ///< the name of the problem; empty unless Declined
};

/// What the QR code says: EMV QRCPS, Consumer-Presented Mode 1.1 (BER-TLV in Base64), with the digits in place of a card's
/// number.
[[nodiscard]] std::string consumerCodeText(const std::string &digits);
/// The digits of such a text; nothing when it is of another make.
[[nodiscard]] std::optional<std::string> digitsOfConsumerCode(const std::string &text);

} // namespace BillfoldService

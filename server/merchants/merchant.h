// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>

namespace BillfoldService {

enum class MerchantState { Open, Closed };

/// Somebody who is paid by code. Known by name to everybody.
struct Merchant
{
    std::string id = {};
    std::string name = {};
    std::string category = {}; ///< of the movements: "dining", …
    std::string city = {};
    MerchantState state = MerchantState::Open;
};

/// What is paid on top (EMV QRCPS 1.1, tags 55 to 57).
struct TipRule
{
    enum class Kind {
        None,
        Prompt, ///< whatever the payer likes to give
        Fixed, ///< `value` minor units
        Percentage, ///< `value` hundredths of a percent
    };

    Kind kind = Kind::None;
    std::int64_t value = 0;
};

/// A code that a merchant shows. Without an amount it is used for ever by everybody, with one it is paid once.
struct MerchantCode
{
    std::string id = {}; ///< 32 hex digits
    std::string merchantId = {};
    std::string content = {}; ///< the whole text of the QR code; nothing else is this code
    std::int64_t amountMinor = 0; ///< 0: the payer says
    TipRule tip = {};
    std::string billNumber = {};
    std::string storeLabel = {};
    Timestamp createdAt = {};
    std::optional<Timestamp> expiresAt = {};
    std::string purchaseId = {}; ///< which has paid it; empty while it can be paid

    [[nodiscard]] bool isForOnePayment() const { return amountMinor > 0; }
};

/// What the rule makes of an amount, in minor units, half a unit rounded up. 0 where the payer says.
[[nodiscard]] std::int64_t requiredTip(const TipRule &rule, std::int64_t amountMinor);
/// Whether the rule lets somebody give this much on top of the amount: never more than the amount itself.
[[nodiscard]] bool allowsTip(const TipRule &rule, std::int64_t amountMinor, std::int64_t tipMinor);

} // namespace BillfoldService

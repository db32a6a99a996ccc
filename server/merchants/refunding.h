// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/merchants/refundstore.h"
#include "server/payments/settlement.h"
#include "server/work/duework.h"

#include <string_view>

namespace BillfoldService {

inline constexpr std::string_view refundWorkKind = "refund";

/// Takes a refund of a purchase in hand: it is booked by whichever replica comes to it after `after`. `refund.number` is
/// given here. NotFound for a purchase of nobody; AmountDiffers for more than is left of what was paid, the fee not
/// counted; Invalid for an amount or a note that no bill shows.
[[nodiscard]] Result<Refund> announceRefund(
    Transaction &transaction, Refund refund, std::chrono::milliseconds after = {});

/// Books an announced refund, once per key of its work: the purchase and the number of the refund.
[[nodiscard]] Result<Settlement> landRefund(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work);

} // namespace BillfoldService

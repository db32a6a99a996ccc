// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/paymentintent.h"
#include "core/transfers/transfer.h"

namespace Billfold {

struct Payee;

/// How a payment is shown. Pure.
[[nodiscard]] Transfer transferOf(const PaymentIntent &intent);

/// Whether one of these, whose outcome is open, is for the same payee and amount. Pure.
[[nodiscard]] bool resemblesOpen(const PaymentIntent &intent, const QList<PaymentIntent> &open);

/// The review of a prepared payment, from its bytes. `available` is what can be spent before it; `open` are the payments
/// without a known outcome. AnswerUnreadable when the bytes do not say what the person was asked.
[[nodiscard]] Result<TransferReview> reviewOf(
    const PaymentIntent &intent, const Payee &payee, const Money &available, const QList<PaymentIntent> &open);

} // namespace Billfold

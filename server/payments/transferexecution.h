// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/paymentexecution.h"
#include "server/payments/transferrequest.h"

namespace BillfoldService {

/// What a transfer does of its own, as PaymentOrder wants it.
[[nodiscard]] Result<Verdict> executeTransfer(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request);

} // namespace BillfoldService

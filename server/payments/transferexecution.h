// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/transaction.h"
#include "server/payments/paymentlimits.h"
#include "server/payments/settlement.h"
#include "server/payments/transferrequest.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// A payment in the hands of the service: who asks for what under which key.
struct PaymentAttempt
{
    const Exchange &exchange;
    std::string idempotencyKey = {};
    std::string intentHash = {};
};

/// How a payment came out of its transaction: a settled or declined answer that is stored under the key.
struct PaymentOutcome
{
    Response response = {};
    std::vector<Announcement> announcements = {};
};

/// What execution needs besides the transaction. All outlive the call.
struct PaymentEnvironment
{
    const ServiceKeys &keys;
    Random &random;
    const ReceiptSigner &signer;
    PaymentLimits limits = {};
};

/// Executes or declines a transfer in the running transaction and stores the answer under its key. A problem means: roll
/// back, nothing happened and nothing is stored.
[[nodiscard]] Result<PaymentOutcome> executeTransfer(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const TransferRequest &request);

/// The stored answer of the same request, or ProblemType::IdempotencyConflict when the key belongs to another.
[[nodiscard]] Result<std::optional<Response>> findStoredAnswer(Transaction &transaction, const PaymentAttempt &attempt);

} // namespace BillfoldService

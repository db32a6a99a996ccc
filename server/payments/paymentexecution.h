// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/transaction.h"
#include "server/payments/paymentlimits.h"
#include "server/payments/settlement.h"
#include "server/wire/exchange.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace BillfoldService {

/// A payment in the hands of the service: who asks for what under which key.
struct PaymentAttempt
{
    const Exchange &exchange;
    std::string idempotencyKey = {};
    std::string intentHash = {};
};

/// What execution needs besides the transaction. All outlive the call.
struct PaymentEnvironment
{
    const ServiceKeys &keys;
    Random &random;
    const ReceiptSigner &signer;
    PaymentLimits limits = {};
};

/// How a payment came out of its transaction: an answer that is stored under the key.
struct PaymentOutcome
{
    Response response = {};
    std::vector<Announcement> announcements = {};
};

/// What a kind of payment did: the final answer, and who has to hear of it.
struct Executed
{
    std::string status = {}; ///< SETTLED, or PROCESSING where a bank has to do the rest
    Response response = {};
    std::vector<Announcement> announcements = {};
};

/// That, or why the payment is declined for ever.
using Verdict = std::variant<Executed, Problem>;

/// What one kind of payment does of its own, its request parsed. A problem in place of a verdict means: roll back,
/// nothing happened and nothing is stored. It may run more than once, each time in a transaction of its own.
struct PaymentOrder
{
    Timestamp notAfter = {};
    std::function<Result<Verdict>(Transaction &, const PaymentAttempt &)> execute = {};
};

/// Executes or declines a payment in the running transaction and stores the answer under its key: takes the key, claims
/// the nonce, judges `notAfter`, uses the approval up, and only then lets the order do its part.
[[nodiscard]] Result<PaymentOutcome> executePayment(
    Transaction &transaction, const PaymentAttempt &attempt, const PaymentOrder &order);

/// The stored answer of the same request, or ProblemType::IdempotencyConflict when the key belongs to another.
[[nodiscard]] Result<std::optional<Response>> findStoredAnswer(Transaction &transaction, const PaymentAttempt &attempt);

} // namespace BillfoldService

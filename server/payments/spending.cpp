// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/spending.h"

#include "server/base/planted.h"
#include "server/ledger/ledgerstore.h"
#include "server/payments/purchasestore.h"
#include "server/payments/spendingstore.h"
#include "server/payments/transferstore.h"

namespace BillfoldService {
namespace {

std::optional<Problem> exceedsLimits(
    Transaction &transaction, const PaymentLimits &limits, const std::string &payer, std::int64_t amount)
{
    const auto exceeded = [](std::int64_t limit) {
        return Problem {.type = ProblemType::LimitExceeded, .limit = inServiceCurrency(limit)};
    };
    const Timestamp now = transaction.now();
    if (amount > limits.perPayment)
        return exceeded(limits.perPayment);
    if (spentSince(transaction, payer, startOfDay(now)) + amount > limits.perDay)
        return exceeded(limits.perDay);
    if (spentSince(transaction, payer, startOfMonth(now)) + amount > limits.perMonth)
        return exceeded(limits.perMonth);
    return std::nullopt;
}

} // namespace

std::int64_t spentSince(Transaction &transaction, const std::string &payerAccountId, Timestamp since)
{
    return transferredSince(transaction, payerAccountId, since) + purchasedSince(transaction, payerAccountId, since)
        + withdrawnSince(transaction, payerAccountId, since);
}

std::optional<Problem> reasonNotToSpend(Transaction &transaction, const PaymentLimits &limits,
    const std::string &payerAccountId, std::int64_t amountMinor, std::vector<std::string> others)
{
    others.push_back(payerAccountId);
    const auto customers = lockCustomers(transaction, std::move(others));
    if (const auto exceeded = exceedsLimits(transaction, limits, payerAccountId, amountMinor))
        return exceeded;
    const auto balance = customers.find(payerAccountId);
    const bool isTooMuch
        = balance == customers.end() || balance->second.balanceMinor - amountMinor < balance->second.floorMinor;
    if (isTooMuch && !isPlanted("floor-not-checked"))
        return Problem {.type = ProblemType::InsufficientBalance};
    return std::nullopt;
}

} // namespace BillfoldService

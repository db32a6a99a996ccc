// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace BillfoldService {

/// The seed of a run: the environment's BILLFOLD_SEED, or a random one. Printed, so that a failure can be repeated.
[[nodiscard]] std::uint64_t chooseSeed();

/// A payment under one idempotency key.
struct PlannedPayment
{
    std::size_t payer = 0;
    std::size_t payee = 0;
    std::int64_t amountMinor = 0;
    std::string key = {}; ///< 32 hex digits
    /// The number of the payment whose body and approval this one uses again, under its own key; its own number for most.
    std::size_t original = 0;
};

/// What a client does with a payment.
enum class Step {
    Send, ///< with a fresh signature
    SendSameBytes, ///< one request twice, byte for byte, as a network stack re-sends it
    SendOther, ///< another body under the same key, with an approval of its own
    Ask, ///< GET /v1/payments/{key}
    Void, ///< POST /v1/payments/{key}/void
    ReadBalance,
    ReadChanges
};

struct Task
{
    std::size_t payment = 0;
    Step step = Step::Send;
};

/// What a run does, in the order in which its threads take the tasks. Tasks of one payment lie close together, so that
/// several threads use its key at once; some come much later. The same seed gives the same plan.
struct LoadPlan
{
    [[nodiscard]] static LoadPlan make(std::uint64_t seed, std::size_t people, std::size_t payments);

    std::vector<PlannedPayment> payments = {};
    std::vector<Task> tasks = {};
};

} // namespace BillfoldService

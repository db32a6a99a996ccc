// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/service/loaddriver.h"

namespace BillfoldService {

/// Compares what a load was answered with what the people see afterwards, each in the own change feed from its beginning:
/// numbers without a gap, running balances, a chain of receipts, the shown balance, and for every settled answer exactly one debit and one
/// credit, and for every debit an answer. `total` is all the money that was given to the people, in minor units.
void checkBank(const LoadDriver &load, std::deque<Customer> &customers, const LoadTarget &target, std::int64_t total,
    Findings &findings, CallCount &calls);

} // namespace BillfoldService

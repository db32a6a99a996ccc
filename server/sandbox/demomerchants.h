// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/random.h"
#include "server/base/timestamp.h"
#include "server/database/transaction.h"

namespace BillfoldService {

/// The merchants of the demo with their codes: a café without amounts, a restaurant with a bill that is open for a year
/// after `until` and a tip, and a stall that has closed.
[[nodiscard]] Result<void> writeDemoMerchants(Transaction &transaction, Random &random, Timestamp until);

} // namespace BillfoldService

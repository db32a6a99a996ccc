// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"

namespace BillfoldService {

/// Applies the migrations that this database lacks. A database of a later version is refused.
[[nodiscard]] Result<void> migrate(Transaction &transaction);

/// Lets the database count what was written in bulk, so that it plans for as many rows as there are.
void gatherStatistics(Transaction &transaction);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"

namespace BillfoldService {

/// Applies the migrations that this database lacks. A database of a later version is refused.
[[nodiscard]] Result<void> migrate(Transaction &transaction);

} // namespace BillfoldService

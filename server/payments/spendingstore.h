// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <string>

namespace BillfoldService {

/// What the account has withdrawn since a time, fees included, in minor units; without what came back.
[[nodiscard]] std::int64_t withdrawnSince(Transaction &transaction, const std::string &accountId, Timestamp since);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

namespace BillfoldService {

/// Deletes what has expired and means nothing any more: nonces, tokens, tickets, codes, approvals.
void removeExpired(Transaction &transaction);

} // namespace BillfoldService

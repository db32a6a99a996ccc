// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/payee.h"

#include <QList>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of recent payees, on the vault's thread.
[[nodiscard]] Result<void> rememberPayee(WritableDb &db, const RecentPayee &payee);
/// The latest first.
[[nodiscard]] Result<QList<RecentPayee>> findRecentPayees(ReadableDb &db, int count);

} // namespace Billfold

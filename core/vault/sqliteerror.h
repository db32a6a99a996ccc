// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace Billfold {

/// What an SQLite result code means to a person: DiskFull, VaultDamaged, VaultInUse, VaultReadOnly, VaultUnwritable,
/// Cancelled, or Internal for mistakes of ours. `db` may be null. The detail never holds a value of a row, because
/// values are always bound.
[[nodiscard]] std::unexpected<Error> sqliteFailure(sqlite3 *db, int resultCode);

} // namespace Billfold

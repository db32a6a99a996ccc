// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Billfold {

class WritableDb;

/// The version of the tables that this program reads and writes.
[[nodiscard]] int latestSchemaVersion();

/// Brings the tables from `version` to `version + 1`, inside the caller's transaction. Migrations only go forward, and
/// use no type of the live program: they must still do the same thing in ten years.
[[nodiscard]] Result<void> migrateFrom(int version, WritableDb &db);

} // namespace Billfold

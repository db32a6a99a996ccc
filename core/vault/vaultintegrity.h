// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Billfold {

class ReadableDb;

/// Reads the whole database: every page's authentication, and how pages and indexes hang together. Neither finds what the
/// other does: the first misses a truncated file, the second trusts what a page says. VaultDamaged.
[[nodiscard]] Result<void> checkIntegrity(const ReadableDb &db);

/// Moves every file of a vault, which must be closed, to a new directory "quarantine/<time>" of the profile and returns
/// its path. Nothing is deleted: what the service does not know may still be salvaged from there.
/// VaultUnwritable when a file cannot be moved.
[[nodiscard]] Result<QString> quarantineVault(const QString &directory, const QDateTime &now);

} // namespace Billfold

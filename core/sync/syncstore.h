// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// How far the change feed has been taken in.
struct SyncPosition
{
    qint64 cursor = 0; ///< sequence of the last change that is in the vault; 0 before the first
    QDateTime syncedAt = {}; ///< UTC; when the feed's end was last seen, invalid before
};

[[nodiscard]] Result<SyncPosition> readSyncPosition(ReadableDb &database);
[[nodiscard]] Result<void> writeSyncPosition(WritableDb &database, const SyncPosition &position);

} // namespace Billfold

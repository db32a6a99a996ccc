// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncstore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<SyncPosition> readSyncPosition(ReadableDb &database)
{
    const auto position
        = database.prepare("SELECT cursor, synced_at FROM sync_state WHERE row = 1").first([](const Statement &row) {
              return SyncPosition{.cursor = row.text(0).toLongLong(), .syncedAt = row.time(1)};
          });
    if (!position)
        return failure(position.error());
    return position->value_or(SyncPosition());
}

Result<void> writeSyncPosition(WritableDb &database, const SyncPosition &position)
{
    return database
        .prepare("INSERT INTO sync_state (row, cursor, synced_at) VALUES (1, ?, ?)"
                 " ON CONFLICT (row) DO UPDATE SET cursor = excluded.cursor, synced_at = excluded.synced_at")
        .bind(QString::number(position.cursor), position.syncedAt)
        .run();
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migrations/migrations.h"

#include "core/vault/database.h"

#include <array>

namespace Billfold {

// One file each.
Result<void> migration0001Initial(WritableDb &db);
Result<void> migration0002PendingRegistration(WritableDb &db);
Result<void> migration0003Receipts(WritableDb &db);
Result<void> migration0004ReceiptIntents(WritableDb &db);
Result<void> migration0005Funding(WritableDb &db);
Result<void> migration0006DelayedTransfers(WritableDb &db);
Result<void> migration0007Contacts(WritableDb &db);
Result<void> migration0008Purchases(WritableDb &db);

namespace {

using Migration = Result<void> (*)(WritableDb &);
constexpr std::array<Migration, 8> Migrations{migration0001Initial, migration0002PendingRegistration,
    migration0003Receipts, migration0004ReceiptIntents, migration0005Funding, migration0006DelayedTransfers,
    migration0007Contacts, migration0008Purchases};

} // namespace

int latestSchemaVersion()
{
    return int(Migrations.size());
}

Result<void> migrateFrom(int version, WritableDb &db)
{
    if (const Result<void> migrated = Migrations.at(size_t(version))(db); !migrated)
        return migrated;
    // A pragma takes no parameters; the number is ours.
    return db.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(version + 1)).constData());
}

} // namespace Billfold

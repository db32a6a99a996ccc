// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultintegrity.h"

#include "core/base/privatefiles.h"
#include "core/vault/database.h"
#include "core/vault/vaultfolder.h"

#include <QDir>
#include <QFile>

namespace Billfold {

Result<void> checkIntegrity(const ReadableDb &db)
{
    const auto firstColumn = [](const Statement &row) { return row.text(0); };
    const auto pages = db.prepare("PRAGMA cipher_integrity_check").first(firstColumn);
    if (!pages)
        return failure(pages.error());
    if (pages->has_value())
        return failure(ErrorCode::VaultDamaged, **pages);
    const auto structure = db.prepare("PRAGMA quick_check(1)").first(firstColumn);
    if (!structure)
        return failure(structure.error());
    if (*structure != QStringLiteral("ok"))
        return failure(ErrorCode::VaultDamaged, structure->value_or(QString()));
    return {};
}

Result<QString> quarantineVault(const QString &directory, const QDateTime &now)
{
    const VaultFolder source(directory);
    const VaultFolder target(
        directory + QStringLiteral("/quarantine/") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (const Result<void> prepared = preparePrivateDirectory(directory + QStringLiteral("/quarantine")); !prepared)
        return failure(prepared.error());
    if (const Result<void> prepared = preparePrivateDirectory(target.directory()); !prepared)
        return failure(prepared.error());
    const auto move
        = [](const QString &from, const QString &to) { return !QFile::exists(from) || QFile::rename(from, to); };
    // The header goes last: without it the rest is no vault any more, with it everything can be found again.
    const bool moved = move(source.logPath(), target.logPath()) && move(source.databasePath(), target.databasePath())
        && move(source.headPath(), target.headPath()) && move(source.slotsPath(), target.slotsPath());
    if (!moved)
        return failure(ErrorCode::VaultUnwritable, QStringLiteral("a file cannot be moved to quarantine"));
    return target.directory();
}

} // namespace Billfold

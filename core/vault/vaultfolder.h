// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Billfold {

/// The names of a vault's files in the profile's directory, which is the person's alone (0700, files 0600).
class VaultFolder
{
public:
    explicit VaultFolder(QString directory)
        : m_directory(std::move(directory))
    {
    }

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] QString slotsPath() const { return m_directory + QStringLiteral("/vault.slots"); }
    [[nodiscard]] QString databasePath() const { return m_directory + QStringLiteral("/vault.db"); }
    [[nodiscard]] QString logPath() const { return m_directory + QStringLiteral("/vault.db-wal"); }
    [[nodiscard]] QString headPath() const { return m_directory + QStringLiteral("/vault.head"); }

    /// Creates the directory where it is missing, and closes it to others. VaultReadOnly or VaultUnwritable.
    [[nodiscard]] Result<void> prepare() const;
    /// Creates an empty database file that only the person can read.
    [[nodiscard]] Result<void> createDatabaseFile() const;

private:
    QString m_directory;
};

/// Replaces a small file as a whole: afterwards it has either the old contents or the new, on the disk.
/// DiskFull or VaultUnwritable.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &contents);

/// A small file's contents. VaultMissing, VaultUnwritable, or VaultDamaged when it is longer than any such file.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path);

} // namespace Billfold

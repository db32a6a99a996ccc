// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    QString m_directory;
};

} // namespace Billfold

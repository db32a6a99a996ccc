// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Billfold {

/// Files of a profile are the person's alone: directories 0700, files 0600.

/// Creates the directory where it is missing, and closes it to others. VaultReadOnly or VaultUnwritable.
[[nodiscard]] Result<void> preparePrivateDirectory(const QString &path);

/// Creates an empty file. VaultExists, DiskFull or VaultUnwritable.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);

/// Replaces a small file as a whole: afterwards it has either the old contents or the new, on the disk.
/// DiskFull or VaultUnwritable.
[[nodiscard]] Result<void> replacePrivateFile(const QString &path, const QByteArray &contents);

/// A small file's contents. VaultMissing, VaultUnwritable, or VaultDamaged when it is longer than any such file.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path);

} // namespace Billfold

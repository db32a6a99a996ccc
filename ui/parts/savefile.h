// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Billfold {

/// Who may read a file that the person saves.
enum class Readers { Owner, AsUsual };

/// Writes a file where the person chose, whole or not at all. Returns the path. DiskFull, FileUnwritable.
[[nodiscard]] Result<QString> saveFile(const QUrl &file, const QByteArray &content, Readers readers);

} // namespace Billfold

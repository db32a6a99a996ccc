// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace Billfold {

/// Compares what a parser made of `tests/data/<area>/<name>.json` with `<name>.out.json` beside it, independent of the
/// order of members. Returns an empty text when they agree; else it writes `<name>.fail.json` there and returns the
/// lines in which they differ. A golden file that is wrong is mended by looking at the difference and renaming that file.
[[nodiscard]] QString compareWithGolden(const QString &area, const QString &name, const QJsonValue &actual);

/// The bytes of a file under tests/data.
[[nodiscard]] QByteArray readTestData(const QString &path);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codereader.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace Billfold {

QString readCode(const QImage &picture)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("code.png"));
    if (!picture.save(path))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("--quiet"), path});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

} // namespace Billfold

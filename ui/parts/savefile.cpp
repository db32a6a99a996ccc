// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/savefile.h"

#include <QSaveFile>

namespace Billfold {

Result<QString> saveFile(const QUrl &file, const QByteArray &content, Readers readers)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, target.errorString());
    if (readers == Readers::Owner)
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(content);
    if (!target.commit())
        return failure(target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
            target.errorString());
    return path;
}

} // namespace Billfold

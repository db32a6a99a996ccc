// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Billfold {

namespace {

constexpr QFile::Permissions OwnerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerOnlyDirectory = OwnerOnlyFile | QFile::ExeOwner;
constexpr qint64 LongestSmallFile = 64 * 1024;

ErrorCode writeErrorOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::VaultUnwritable;
}

} // namespace

Result<void> preparePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        const bool created = QDir().mkpath(info.absolutePath())
            && QDir(info.absolutePath()).mkdir(info.fileName(), OwnerOnlyDirectory);
        if (!created)
            return failure(ErrorCode::VaultUnwritable, QStringLiteral("the directory cannot be created"));
    }
    if (!QFile::setPermissions(path, OwnerOnlyDirectory) || !QFileInfo(path).isWritable())
        return failure(ErrorCode::VaultReadOnly, QStringLiteral("the directory cannot be written"));
    return {};
}

Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnlyFile))
        return failure(file.exists() ? ErrorCode::VaultExists : writeErrorOf(file), file.errorString());
    return {};
}

Result<void> replacePrivateFile(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnlyFile)
        && file.write(contents) == contents.size() && file.commit();
    if (!written)
        return failure(writeErrorOf(file), file.errorString());
    return {};
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::VaultMissing);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::VaultUnwritable, file.errorString());
    if (file.size() > LongestSmallFile)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("the file is too long"));
    return file.readAll();
}

} // namespace Billfold

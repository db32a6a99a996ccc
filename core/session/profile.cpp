// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/profile.h"

#include "core/api/json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Billfold {

namespace {

constexpr int ProfileVersion = 1;
constexpr qsizetype SealKeySize = 32;
constexpr QByteArray::Base64Options WireBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString profilePath(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("profile.json"));
}

} // namespace

Result<Profile> readProfile(const QString &directory)
{
    QFile file(profilePath(directory));
    if (!file.exists())
        return failure(ErrorCode::VaultMissing);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::VaultDamaged, file.errorString());

    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object[u"format"] != QStringLiteral("billfold-profile"))
        return failure(ErrorCode::VaultDamaged, QStringLiteral("profile.json is not a profile"));
    if (object[u"version"].toInt() > ProfileVersion)
        return failure(ErrorCode::VaultTooNew);

    Profile profile;
    profile.service = QUrl(object[u"service"].toString(), QUrl::StrictMode);
    profile.operatorId = object[u"operatorId"].toString();
    profile.sealKey = QByteArray::fromBase64(object[u"sealKey"].toString().toLatin1(), WireBase64);
    if (!profile.service.isValid() || profile.operatorId.isEmpty() || profile.sealKey.size() != SealKeySize)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("profile.json lacks members"));
    if (!object.contains(u"receiptKeys"))
        return profile;
    const JsonReader reader(object);
    profile.receiptKeys = readReceiptKeys(reader, QLatin1StringView("receiptKeys"));
    if (reader.failed())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("profile.json lacks the keys of receipts"));
    return profile;
}

Result<void> writeProfile(const QString &directory, const Profile &profile)
{
    if (!QDir().mkpath(directory))
        return failure(ErrorCode::VaultUnwritable);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("billfold-profile")},
        {QStringLiteral("version"), ProfileVersion},
        {QStringLiteral("service"), profile.service.toString()},
        {QStringLiteral("operatorId"), profile.operatorId},
        {QStringLiteral("sealKey"), QString::fromLatin1(profile.sealKey.toBase64(WireBase64))},
    };
    if (!profile.receiptKeys.isEmpty())
        object.insert(QStringLiteral("receiptKeys"), toJson(profile.receiptKeys));
    QSaveFile file(profilePath(directory));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::VaultUnwritable, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::VaultUnwritable,
            file.errorString());
    return {};
}

void removeProfile(const QString &directory)
{
    QFile::remove(profilePath(directory));
}

} // namespace Billfold

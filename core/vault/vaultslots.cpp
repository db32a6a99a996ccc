// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultslots.h"

#include "core/base/privatefiles.h"
#include "core/vault/vaultfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace Billfold {

namespace {

constexpr int FormatVersion = 1;
constexpr qsizetype DataKeySize = 32;

QString typeName(SlotType type)
{
    return type == SlotType::Password ? QStringLiteral("password") : QStringLiteral("recovery");
}

QString derivationName(SlotType type)
{
    return type == SlotType::Password ? QStringLiteral("argon2id13") : QStringLiteral("blake2b");
}

QString toText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Empty when the text is not base64url or not of that many bytes.
QByteArray bytesOf(const QJsonValue &value, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == size ? *decoded : QByteArray();
}

QJsonObject toJson(const KeySlot &slot)
{
    QJsonObject json{{QStringLiteral("type"), typeName(slot.type)}, {QStringLiteral("kdf"), derivationName(slot.type)},
        {QStringLiteral("salt"), toText(slot.derivation.salt)},
        {QStringLiteral("nonce"), toText(slot.wrappedKey.nonce)},
        {QStringLiteral("wrappedKey"), toText(slot.wrappedKey.ciphertext)}};
    if (slot.type == SlotType::Password) {
        json.insert(QStringLiteral("opsLimit"), qint64(slot.derivation.opsLimit));
        json.insert(QStringLiteral("memLimit"), qint64(slot.derivation.memLimit));
    }
    return json;
}

Result<KeySlot> slotFrom(const QJsonObject &json, SlotType type)
{
    KeySlot slot;
    slot.type = type;
    slot.derivation.salt = bytesOf(json.value(QStringLiteral("salt")), KeyDerivationParameters::SaltSize);
    slot.derivation.opsLimit = quint64(std::max(qint64(0), json.value(QStringLiteral("opsLimit")).toInteger()));
    slot.derivation.memLimit = quint64(std::max(qint64(0), json.value(QStringLiteral("memLimit")).toInteger()));
    slot.wrappedKey.nonce = bytesOf(json.value(QStringLiteral("nonce")), WrappedKey::NonceSize);
    slot.wrappedKey.ciphertext = bytesOf(json.value(QStringLiteral("wrappedKey")), DataKeySize + WrappedKey::TagSize);
    const bool complete = json.value(QStringLiteral("kdf")).toString() == derivationName(type)
        && !slot.derivation.salt.isEmpty() && !slot.wrappedKey.nonce.isEmpty() && !slot.wrappedKey.ciphertext.isEmpty();
    if (!complete)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("a key slot is malformed"));
    if (type == SlotType::Password && !slot.derivation.isAcceptable())
        return failure(ErrorCode::KeyDerivationRefused);
    return slot;
}

} // namespace

const KeySlot *VaultSlots::find(SlotType type) const
{
    const auto found
        = std::find_if(keySlots.begin(), keySlots.end(), [type](const KeySlot &slot) { return slot.type == type; });
    return found == keySlots.end() ? nullptr : &*found;
}

QByteArray VaultSlots::associatedData(const KeySlot &slot) const
{
    return QStringList{QStringLiteral("billfold-vault"), QString::number(FormatVersion), vaultId, typeName(slot.type),
        derivationName(slot.type), QString::number(slot.derivation.opsLimit), QString::number(slot.derivation.memLimit),
        toText(slot.derivation.salt)}
        .join(u'|')
        .toUtf8();
}

QByteArray serializeSlots(const VaultSlots &vaultSlots)
{
    QJsonArray array;
    for (const KeySlot &slot : vaultSlots.keySlots)
        array.append(toJson(slot));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("billfold-vault")},
                             {QStringLiteral("version"), FormatVersion},
                             {QStringLiteral("vaultId"), vaultSlots.vaultId}, {QStringLiteral("slots"), array}})
        .toJson();
}

Result<VaultSlots> parseSlots(const QByteArray &json)
{
    if (json.isEmpty())
        return failure(ErrorCode::VaultEmpty, QStringLiteral("vault.slots"));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != QStringLiteral("billfold-vault"))
        return failure(ErrorCode::VaultDamaged, QStringLiteral("vault.slots has another format"));
    const qint64 version = object.value(QStringLiteral("version")).toInteger();
    if (version != FormatVersion)
        return failure(version > FormatVersion ? ErrorCode::VaultTooNew : ErrorCode::VaultDamaged,
            QStringLiteral("version %1 of vault.slots").arg(version));

    VaultSlots vaultSlots;
    vaultSlots.vaultId = object.value(QStringLiteral("vaultId")).toString();
    if (QUuid::fromString(vaultSlots.vaultId).isNull())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("vault.slots has no vault id"));
    for (const QJsonValue &value : object.value(QStringLiteral("slots")).toArray()) {
        const QString name = value[QStringLiteral("type")].toString();
        for (const SlotType type : {SlotType::Password, SlotType::Recovery}) {
            if (name != typeName(type))
                continue;
            const Result<KeySlot> slot = slotFrom(value.toObject(), type);
            if (!slot)
                return failure(slot.error());
            vaultSlots.keySlots.append(*slot);
        }
    }
    if (vaultSlots.keySlots.isEmpty())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("vault.slots has no slot"));
    return vaultSlots;
}

Result<VaultSlots> readSlots(const QString &directory)
{
    const Result<QByteArray> json = readSmallFile(VaultFolder(directory).slotsPath());
    if (!json)
        return failure(json.error());
    return parseSlots(*json);
}

Result<void> writeSlots(const QString &directory, const VaultSlots &vaultSlots)
{
    return replacePrivateFile(VaultFolder(directory).slotsPath(), serializeSlots(vaultSlots));
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaulthead.h"

#include "core/base/privatefiles.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace Billfold {

VaultHead::VaultHead(QString path, QString vaultId, SecretBytes authenticationKey)
    : m_path(std::move(path))
    , m_vaultId(std::move(vaultId))
    , m_authenticationKey(std::move(authenticationKey))
{
}

std::optional<qint64> VaultHead::read() const
{
    const Result<QByteArray> json = readSmallFile(m_path);
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const qint64 movementSeq = object.value(QStringLiteral("movementSeq")).toInteger(-1);
    const QByteArray expected = authenticate(movementSeq);
    if (movementSeq < 0 || object.value(QStringLiteral("mac")).toString() != QString::fromLatin1(expected))
        return std::nullopt;
    return movementSeq;
}

void VaultHead::write(qint64 movementSeq) const
{
    const QJsonObject object{{QStringLiteral("movementSeq"), movementSeq},
        {QStringLiteral("mac"), QString::fromLatin1(authenticate(movementSeq))}};
    (void)replacePrivateFile(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray VaultHead::authenticate(qint64 movementSeq) const
{
    const QByteArray message = QStringLiteral("billfold-head|1|%1|%2").arg(m_vaultId).arg(movementSeq).toUtf8();
    QByteArray code(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(code.data()), size_t(code.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
        m_authenticationKey.data(), m_authenticationKey.size());
    return code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaulthead.h"

#include "core/base/privatefiles.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace Billfold {

namespace {

QString textOf(const VaultMark &mark)
{
    return QString::number(mark.movementSeq) + u'|' + mark.receiptHash;
}

} // namespace

VaultHead::VaultHead(QString path, QString vaultId, SecretBytes authenticationKey)
    : m_path(std::move(path))
    , m_vaultId(std::move(vaultId))
    , m_authenticationKey(std::move(authenticationKey))
{
}

std::optional<VaultMark> VaultHead::read() const
{
    const Result<QByteArray> json = readSmallFile(m_path);
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const VaultMark mark{object.value(QStringLiteral("movementSeq")).toInteger(-1),
        object.value(QStringLiteral("receiptHash")).toString()};
    // Before there were receipts the file held the number alone.
    const QString expected = object.contains(QStringLiteral("receiptHash"))
        ? authenticate(QStringLiteral("2"), textOf(mark))
        : authenticate(QStringLiteral("1"), QString::number(mark.movementSeq));
    if (mark.movementSeq < 0 || object.value(QStringLiteral("mac")).toString() != expected)
        return std::nullopt;
    return mark;
}

void VaultHead::write(const VaultMark &mark) const
{
    const QJsonObject object{{QStringLiteral("movementSeq"), mark.movementSeq},
        {QStringLiteral("receiptHash"), mark.receiptHash},
        {QStringLiteral("mac"), authenticate(QStringLiteral("2"), textOf(mark))}};
    (void)replacePrivateFile(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString VaultHead::authenticate(const QString &version, const QString &what) const
{
    const QByteArray message = QStringLiteral("billfold-head|%1|%2|%3").arg(version, m_vaultId, what).toUtf8();
    QByteArray code(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(code.data()), size_t(code.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
        m_authenticationKey.data(), m_authenticationKey.size());
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Billfold

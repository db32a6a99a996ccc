// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Billfold {

class JsonReader;

/// A key that the service signs receipts with: Ed25519, as a JWK of RFC 8037.
struct ReceiptKey
{
    QString keyId; ///< its thumbprint
    QByteArray publicKey; ///< 32 bytes

    bool operator==(const ReceiptKey &) const = default;
};

constexpr qsizetype MaximumReceiptKeys = 8;

/// RFC 7638 with SHA-256, in base64url.
[[nodiscard]] QString receiptKeyId(const QByteArray &publicKey);

/// One to eight JWKs in the member `name`, each under its own thumbprint and each once; failures are the reader's.
[[nodiscard]] QList<ReceiptKey> readReceiptKeys(const JsonReader &reader, QLatin1StringView name);

[[nodiscard]] QJsonArray toJson(const QList<ReceiptKey> &keys);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/receiptkey.h"

#include "core/api/json.h"
#include "core/crypto/hashes.h"

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PublicKeySize = 32;

ReceiptKey readReceiptKey(const JsonReader &reader)
{
    if (reader.text("kty"_L1, 20) != "OKP"_L1)
        reader.refuse("kty"_L1, u"OKP"_s);
    if (reader.text("crv"_L1, 20) != "Ed25519"_L1)
        reader.refuse("crv"_L1, u"Ed25519"_s);
    const ReceiptKey key{.keyId = reader.filledText("kid"_L1, 64), .publicKey = reader.binary("x"_L1, PublicKeySize)};
    if (key.keyId != receiptKeyId(key.publicKey))
        reader.refuse("kid"_L1, u"the key's thumbprint"_s);
    return key;
}

} // namespace

QString receiptKeyId(const QByteArray &publicKey)
{
    // The members that RFC 8037, appendix A.3 requires, in alphabetical order.
    const QByteArray jwk
        = toJsonBytes({{u"crv"_s, u"Ed25519"_s}, {u"kty"_s, u"OKP"_s}, {u"x"_s, toBase64Url(publicKey)}});
    return toBase64Url(sha256(jwk));
}

QList<ReceiptKey> readReceiptKeys(const JsonReader &reader, QLatin1StringView name)
{
    QList<ReceiptKey> keys;
    for (const JsonReader &each : reader.objects(name, MaximumReceiptKeys)) {
        const ReceiptKey key = readReceiptKey(each);
        if (keys.contains(key))
            reader.refuse(name, u"each key once"_s);
        keys.append(key);
    }
    if (keys.isEmpty())
        reader.refuse(name, u"at least one key"_s);
    return keys;
}

QJsonArray toJson(const QList<ReceiptKey> &keys)
{
    QJsonArray array;
    for (const ReceiptKey &key : keys)
        array.append(QJsonObject{{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, toBase64Url(key.publicKey)},
            {u"kid"_s, key.keyId}});
    return array;
}

} // namespace Billfold

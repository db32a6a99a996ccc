// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/compactjws.h"

#include "core/api/json.h"
#include "core/crypto/signing.h"
#include "core/payments/jsonmembers.h"

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SignatureSize = 64;
constexpr qsizetype HeaderMembers = 3;

/// Nothing unless encoding the bytes again gives the very same text: two texts for one receipt would be two hashes.
std::optional<QByteArray> decodeCanonical(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || toBase64Url(decoded.decoded).toLatin1() != text)
        return std::nullopt;
    return decoded.decoded;
}

Result<QString> readHeader(const QByteArray &bytes, QLatin1StringView type)
{
    const JsonReader header(bytes);
    if (header.text("alg"_L1, 20) != "EdDSA"_L1)
        header.refuse("alg"_L1, u"EdDSA"_s);
    if (header.text("typ"_L1, 60) != type)
        header.refuse("typ"_L1, type);
    if (header.source().size() != HeaderMembers || repeatsMember(bytes))
        header.refuse(""_L1, u"alg, kid and typ, once each"_s);
    return header.finish(header.filledText("kid"_L1, 64));
}

} // namespace

Result<CompactJws> parseCompactJws(const QByteArray &text, QLatin1StringView type)
{
    if (text.size() > MaximumJwsSize)
        return failure(ErrorCode::AnswerUnreadable, u"a JWS of %1 bytes"_s.arg(text.size()));
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3)
        return failure(ErrorCode::AnswerUnreadable, u"not a JWS in compact serialisation"_s);
    const auto header = decodeCanonical(parts[0]);
    const auto payload = decodeCanonical(parts[1]);
    const auto signature = decodeCanonical(parts[2]);
    if (!header || !payload || !signature || signature->size() != SignatureSize)
        return failure(ErrorCode::AnswerUnreadable, u"a JWS that is not in canonical base64url"_s);
    const Result<QString> keyId = readHeader(*header, type);
    if (!keyId)
        return failure(keyId.error());
    if (repeatsMember(*payload))
        return failure(ErrorCode::AnswerUnreadable, u"a payload with a member twice"_s);
    return CompactJws{*keyId, *payload, parts[0] + '.' + parts[1], *signature};
}

bool carriesSignature(const CompactJws &jws, const QList<ReceiptKey> &keys)
{
    const auto key = std::ranges::find(keys, jws.keyId, &ReceiptKey::keyId);
    return key != keys.end() && verifySignature(key->publicKey, jws.signedBytes, jws.signature);
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/jws.h"

#include "server/base/encoding.h"
#include "server/crypto/hashing.h"
#include "server/crypto/signing.h"

#include <algorithm>

namespace BillfoldService {
namespace {

constexpr std::string_view algorithm = "EdDSA";
constexpr std::size_t keySize = 32;

std::optional<boost::json::object> decodeObject(std::string_view part)
{
    const auto bytes = fromBase64Url(part);
    if (!bytes)
        return std::nullopt;
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(*bytes, error);
    if (error || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
}

std::string textOf(const boost::json::object &object, std::string_view name)
{
    const boost::json::value *value = object.if_contains(boost::json::string_view(name.data(), name.size()));
    return value && value->is_string() ? std::string(value->get_string().c_str()) : std::string();
}

/// Where the signed part ends; nothing unless there are exactly three parts.
std::optional<std::size_t> endOfSignedPart(std::string_view jws)
{
    const std::size_t last = jws.rfind('.');
    if (last == std::string_view::npos || std::ranges::count(jws, '.') != 2)
        return std::nullopt;
    return last;
}

} // namespace

VerificationKey verificationKey(std::string publicKey)
{
    // RFC 7638, section 3: the required members in lexicographic order, without white space.
    const boost::json::object required {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", toBase64Url(publicKey)}};
    std::string thumbprint = toBase64Url(sha256(boost::json::serialize(required)));
    return {std::move(publicKey), std::move(thumbprint)};
}

boost::json::object toJwk(const VerificationKey &key)
{
    return {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", toBase64Url(key.publicKey)}, {"kid", key.keyId}};
}

std::optional<VerificationKey> fromJwk(const boost::json::value &jwk)
{
    const boost::json::object *object = jwk.if_object();
    if (!object || textOf(*object, "kty") != "OKP" || textOf(*object, "crv") != "Ed25519")
        return std::nullopt;
    auto publicKey = fromBase64Url(textOf(*object, "x"));
    if (!publicKey || publicKey->size() != keySize)
        return std::nullopt;
    VerificationKey key = verificationKey(std::move(*publicKey));
    if (object->contains("kid") && textOf(*object, "kid") != key.keyId)
        return std::nullopt;
    return key;
}

StatementSigner::StatementSigner(const ServiceKeys &keys, std::string_view type)
    : m_keys(keys)
    , m_header(toBase64Url(boost::json::serialize(boost::json::object {{"alg", algorithm},
          {"kid", verificationKey(keys.receiptPublic()).keyId}, {"typ", type}})))
{
}

std::string StatementSigner::sign(const boost::json::object &payload) const
{
    const std::string text = m_header + '.' + toBase64Url(boost::json::serialize(payload));
    return text + '.' + toBase64Url(makeSignature(m_keys.receiptSecret(), text));
}

std::optional<SignedStatement> readStatement(std::string_view jws)
{
    const auto end = endOfSignedPart(jws);
    if (!end)
        return std::nullopt;
    const std::size_t dot = jws.find('.');
    const auto header = decodeObject(jws.substr(0, dot));
    auto payload = decodeObject(jws.substr(dot + 1, *end - dot - 1));
    if (!header || !payload || header->size() != 3 || textOf(*header, "alg") != algorithm)
        return std::nullopt;
    return SignedStatement {textOf(*header, "typ"), textOf(*header, "kid"), std::move(*payload)};
}

std::optional<SignedStatement> verifyStatement(std::string_view jws, const std::vector<VerificationKey> &keys)
{
    auto statement = readStatement(jws);
    if (!statement)
        return std::nullopt;
    const auto key = std::ranges::find(keys, statement->keyId, &VerificationKey::keyId);
    const std::size_t end = *endOfSignedPart(jws);
    const auto signature = fromBase64Url(jws.substr(end + 1));
    if (key == keys.end() || !signature || !isSignedBy(key->publicKey, jws.substr(0, end), *signature))
        return std::nullopt;
    return statement;
}

} // namespace BillfoldService

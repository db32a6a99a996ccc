// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/servicekeys.h"

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace BillfoldService {

/// A public Ed25519 key as JOSE names it.
struct VerificationKey
{
    std::string publicKey = {}; ///< 32 bytes
    std::string keyId = {}; ///< the thumbprint (RFC 7638) of its JWK
};

[[nodiscard]] VerificationKey verificationKey(std::string publicKey);
/// The JWK (RFC 8037), with its kid.
[[nodiscard]] boost::json::object toJwk(const VerificationKey &key);
/// Nothing unless it is an Ed25519 key whose kid, when there is one, is its thumbprint.
[[nodiscard]] std::optional<VerificationKey> fromJwk(const boost::json::value &jwk);

/// Signs statements of one type with the service's receipt key: compact JWS (RFC 7515), alg EdDSA. Immutable and
/// thread-safe.
class StatementSigner
{
public:
    /// `keys` outlive this object. `type` becomes the header's typ.
    StatementSigner(const ServiceKeys &keys, std::string_view type);

    [[nodiscard]] std::string sign(const boost::json::object &payload) const;

private:
    const ServiceKeys &m_keys;
    std::string m_header; ///< encoded, the same for every statement
};

/// A compact JWS, taken apart.
struct SignedStatement
{
    std::string type = {};
    std::string keyId = {};
    boost::json::object payload = {};
};

/// Reads one whose header has exactly alg (EdDSA), kid and typ. The signature is not looked at.
[[nodiscard]] std::optional<SignedStatement> readStatement(std::string_view jws);
/// Reads one whose signature holds under one of the keys.
[[nodiscard]] std::optional<SignedStatement> verifyStatement(
    std::string_view jws, const std::vector<VerificationKey> &keys);

} // namespace BillfoldService

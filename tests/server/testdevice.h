// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"
#include "server/wire/message.h"

#include <string>

namespace BillfoldService {

/// A device of a test person: an Ed25519 key, and requests signed with it as the contract says. Written against the
/// contract, not against the service's own code.
class TestDevice
{
public:
    TestDevice();

    [[nodiscard]] std::string keyId() const;
    /// The intent hash of a POST.
    [[nodiscard]] static std::string intentHash(const std::string &path, const std::string &body);

    /// A signed request. `target` may have a query; an empty body is no body.
    [[nodiscard]] Request request(const std::string &method, const std::string &target, const std::string &body,
        Timestamp now, const HeaderFields &headers = {}) const;
    /// Signs what is in the request now, with a fresh nonce.
    void sign(Request &request, Timestamp created) const;

    std::string operatorId = "billfold-sandbox";
    std::string accessToken = {}; ///< sent when it is not empty

private:
    std::string m_publicKey;
    std::string m_secretKey;
};

/// crypto_box_seal of BLAKE2b-256(context) and the secret, in base64url. `sealKey` is base64url as well.
[[nodiscard]] std::string seal(const std::string &sealKey, const std::string &context, const std::string &secret);

} // namespace BillfoldService

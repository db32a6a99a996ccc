// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/timestamp.h"
#include "server/wire/message.h"

#include <string>
#include <string_view>

namespace BillfoldService {

/// Who signed a request, and when. The time and the nonce are still to be judged.
struct RequestSignature
{
    std::string keyId = {}; ///< base64url of the Ed25519 public key
    std::string nonce = {};
    Timestamp created = {};
};

/// Checks the HTTP message signature (RFC 9421, label sig1, tag billfold) over exactly the components of the contract,
/// the content digest (RFC 9530) and the operator that the request is meant for. Any flaw is ProblemType::SignatureInvalid.
[[nodiscard]] Result<RequestSignature> verifySignature(const Request &request, std::string_view operatorId);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/base/problem.h"
#include "server/identity/devicedescription.h"

#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// The bodies of the requests about who somebody is. The readers are pure; they check every value that can be checked
/// without keys and without the database, and fail with Malformed, Invalid, NameInvalid or NameTooLong and a pointer.

/// POST /v1/codes.
struct CodeRequest
{
    std::string phone = {};
    std::string purpose = {}; ///< "register" or "sign-in"
};

/// POST /v1/codes/verify.
struct CodeVerification
{
    CodeRequest asked = {};
    std::string code = {}; ///< as typed
};

/// POST /v1/registrations.
struct Registration
{
    std::string ticket, phone, name, sealedPin, sealedProof, algorithm;
    KeyDerivation keyDerivation;
    DeviceDescription device;
    Consent consent;
};

/// POST /v1/sessions.
struct SignIn
{
    std::string phone, sealedProof;
    DeviceDescription device;
    std::optional<std::string> ticket;
};

[[nodiscard]] Result<CodeRequest> parseCodeRequest(std::string_view body);
[[nodiscard]] Result<CodeVerification> parseCodeVerification(std::string_view body);
/// The phone of POST /v1/key-derivation.
[[nodiscard]] Result<std::string> parseKeyDerivationRequest(std::string_view body);
/// The name is in its accepted form.
[[nodiscard]] Result<Registration> parseRegistration(std::string_view body);
[[nodiscard]] Result<SignIn> parseSignIn(std::string_view body);
/// The token of POST /v1/sessions/refresh.
[[nodiscard]] Result<std::string> parseRefreshRequest(std::string_view body);

} // namespace BillfoldService

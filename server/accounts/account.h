// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <cstdint>
#include <string>

namespace BillfoldService {

/// What people read on messages of the service.
enum class Language { Chinese, English };

struct Account
{
    std::string id = {};
    std::string phone = {}; ///< E.164
    std::string name = {}; ///< as acceptName() made it
    Timestamp createdAt = {};
    Language language = Language::Chinese;
};

/// How the client derives the password's proof (Argon2id13). Belongs to the account; changes only with the password.
struct KeyDerivation
{
    std::string salt = {}; ///< base64url of 16 bytes
    std::int64_t passes = 3;
    std::int64_t memoryBytes = 256 * 1024 * 1024;
};

/// What the service keeps of a person's secrets: hashes keyed with ServiceKeys.
struct Credentials
{
    KeyDerivation keyDerivation = {};
    std::string proofMac = {};
    std::string pinMac = {};
};

struct Consent
{
    std::string termsVersion = {};
    std::string privacyVersion = {};
};

} // namespace BillfoldService

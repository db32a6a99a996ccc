// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/tokens.h"

#include "server/base/encoding.h"
#include "server/crypto/systemrandom.h"

namespace BillfoldService {

std::string makeToken(Random &random)
{
    return toBase64Url(randomBytes(random, 32));
}

std::string tokenMac(const ServiceKeys &keys, std::string_view token)
{
    return toBase64Url(keys.mac(KeyPurpose::Token, token));
}

} // namespace BillfoldService

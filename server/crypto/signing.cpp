// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/signing.h"

#include <sodium.h>

namespace BillfoldService {

bool isSignedBy(std::string_view publicKey, std::string_view message, std::string_view signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.data()),
               reinterpret_cast<const unsigned char *>(message.data()), message.size(),
               reinterpret_cast<const unsigned char *>(publicKey.data()))
        == 0;
}

std::string makeSignature(std::string_view secretKey, std::string_view message)
{
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(message.data()), message.size(),
        reinterpret_cast<const unsigned char *>(secretKey.data()));
    return signature;
}

} // namespace BillfoldService

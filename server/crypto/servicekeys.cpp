// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/servicekeys.h"

#include "server/base/encoding.h"
#include "server/crypto/hashing.h"
#include "server/crypto/systemrandom.h"

#include <sodium.h>

namespace BillfoldService {

ServiceKeys::ServiceKeys(std::string pepper, std::string sealSecret, std::string_view receiptSeed)
    : m_pepper(std::move(pepper))
    , m_sealSecret(std::move(sealSecret))
    , m_sealPublic(crypto_box_PUBLICKEYBYTES, '\0')
    , m_receiptSecret(crypto_sign_SECRETKEYBYTES, '\0')
    , m_receiptPublic(crypto_sign_PUBLICKEYBYTES, '\0')
{
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(m_sealPublic.data()),
        reinterpret_cast<const unsigned char *>(m_sealSecret.data()));
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_receiptPublic.data()),
        reinterpret_cast<unsigned char *>(m_receiptSecret.data()),
        reinterpret_cast<const unsigned char *>(receiptSeed.data()));
}

ServiceKeys::~ServiceKeys()
{
    sodium_memzero(m_pepper.data(), m_pepper.size());
    sodium_memzero(m_sealSecret.data(), m_sealSecret.size());
    sodium_memzero(m_receiptSecret.data(), m_receiptSecret.size());
}

ServiceKeys ServiceKeys::generate(Random &random)
{
    return ServiceKeys(
        randomBytes(random, pepperSize), randomBytes(random, sealKeySize), randomBytes(random, receiptSeedSize));
}

std::string_view ServiceKeys::receiptSeed() const
{
    return std::string_view(m_receiptSecret).substr(0, receiptSeedSize);
}

std::string ServiceKeys::derive(KeyPurpose purpose) const
{
    std::string key(crypto_generichash_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), key.size(),
        static_cast<std::uint64_t>(purpose), "bf-serve", reinterpret_cast<const unsigned char *>(m_pepper.data()));
    return key;
}

std::string ServiceKeys::mac(KeyPurpose purpose, std::string_view message) const
{
    return keyedBlake2b(derive(purpose), message);
}

std::string ServiceKeys::fingerprint() const
{
    return toBase64Url(mac(KeyPurpose::Fingerprint, m_sealPublic + m_receiptPublic));
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/sealing.h"

#include "server/base/encoding.h"
#include "server/crypto/hashing.h"

#include <sodium.h>

namespace BillfoldService {

SecretText::SecretText(std::string bytes)
    : m_bytes(std::move(bytes))
{
}

SecretText::~SecretText()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

SecretText::SecretText(SecretText &&other) noexcept
    : m_bytes(other.m_bytes)
{
    // A short string lives inside its object: a plain move would leave a copy behind.
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

Result<SecretText> openSealed(const ServiceKeys &keys, std::string_view context, std::string_view sealedText)
{
    const auto sealed = fromBase64Url(sealedText);
    if (!sealed || sealed->size() <= crypto_box_SEALBYTES + crypto_generichash_BYTES)
        return failure(ProblemType::Invalid, "a sealed secret is too short");
    const SecretText plain = [&] {
        std::string bytes(sealed->size() - crypto_box_SEALBYTES, '\0');
        const int result = crypto_box_seal_open(reinterpret_cast<unsigned char *>(bytes.data()),
            reinterpret_cast<const unsigned char *>(sealed->data()), sealed->size(),
            reinterpret_cast<const unsigned char *>(keys.sealPublic().data()),
            reinterpret_cast<const unsigned char *>(keys.sealSecret().data()));
        return SecretText(result == 0 ? std::move(bytes) : std::string());
    }();
    const std::string_view opened = plain.view();
    if (opened.empty() || !equalInConstantTime(opened.substr(0, crypto_generichash_BYTES), blake2b(context)))
        return failure(ProblemType::Invalid, "a sealed secret does not open for its context");
    return SecretText(std::string(opened.substr(crypto_generichash_BYTES)));
}

} // namespace BillfoldService

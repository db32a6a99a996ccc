// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/payeeid.h"

#include "server/base/encoding.h"
#include "server/crypto/systemrandom.h"

#include <sodium.h>

#include <charconv>

namespace BillfoldService {
namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::string makePayeeId(const ServiceKeys &keys, Random &random, const std::string &payerAccountId,
    const std::string &payeeAccountId, Timestamp now, KeyPurpose purpose)
{
    const std::string plain = payeeAccountId + ' ' + std::to_string(toMilliseconds(now + payeeIdTime));
    const std::string key = keys.derive(purpose);
    std::string sealed = randomBytes(random, nonceSize);
    sealed.resize(nonceSize + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()) + nonceSize, nullptr,
        unsignedBytes(plain), plain.size(), unsignedBytes(payerAccountId), payerAccountId.size(), nullptr, unsignedBytes(sealed), unsignedBytes(key));
    return toBase64Url(sealed);
}

std::optional<std::string> openPayeeId(const ServiceKeys &keys, const std::string &payerAccountId,
    const std::string &payeeId, Timestamp now, KeyPurpose purpose)
{
    const auto sealed = fromBase64Url(payeeId);
    if (!sealed || sealed->size() <= nonceSize + tagSize)
        return std::nullopt;
    const std::string key = keys.derive(purpose);
    std::string plain(sealed->size() - nonceSize - tagSize, '\0');
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()),
        nullptr, nullptr, unsignedBytes(*sealed) + nonceSize, sealed->size() - nonceSize, unsignedBytes(payerAccountId),
        payerAccountId.size(), unsignedBytes(*sealed), unsignedBytes(key));
    const std::size_t space = plain.find(' ');
    if (result != 0 || space == std::string::npos)
        return std::nullopt;
    std::int64_t until = 0;
    std::from_chars(plain.data() + space + 1, plain.data() + plain.size(), until);
    if (fromMilliseconds(until) < now)
        return std::nullopt;
    return plain.substr(0, space);
}

} // namespace BillfoldService

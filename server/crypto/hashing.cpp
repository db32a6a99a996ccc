// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/hashing.h"

#include "server/base/encoding.h"

#include <sodium.h>

namespace BillfoldService {
namespace {

const unsigned char *data(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::string sha256(std::string_view bytes)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), data(bytes), bytes.size());
    return hash;
}

std::string blake2b(std::string_view bytes)
{
    return keyedBlake2b({}, bytes);
}

std::string keyedBlake2b(std::string_view key, std::string_view bytes)
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(), data(bytes), bytes.size(),
        data(key), key.size());
    return hash;
}

bool equalInConstantTime(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string intentHash(std::string_view method, std::string_view path, std::string_view body)
{
    std::string text(method);
    text.append("\n").append(path).append("\n").append(body);
    return toHex(sha256(text));
}

} // namespace BillfoldService

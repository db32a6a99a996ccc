// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hashes.h"

#include <sodium.h>

namespace Billfold {

namespace {

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytesOf(digest), bytesOf(data), size_t(data.size()));
    return digest;
}

QByteArray blake2b256(QByteArrayView data)
{
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(bytesOf(digest), size_t(digest.size()), bytesOf(data), size_t(data.size()), nullptr, 0);
    return digest;
}

} // namespace Billfold

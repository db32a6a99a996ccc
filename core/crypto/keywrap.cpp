// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keywrap.h"

#include <sodium.h>

namespace Billfold {

static_assert(WrappedKey::NonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(WrappedKey::TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

WrappedKey wrapKey(const SecretBytes &key, const SecretBytes &keyEncryptionKey, QByteArrayView associatedData)
{
    Q_ASSERT(keyEncryptionKey.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    WrappedKey wrapped{QByteArray(WrappedKey::NonceSize, Qt::Uninitialized),
        QByteArray(qsizetype(key.size()) + WrappedKey::TagSize, Qt::Uninitialized)};
    randombytes_buf(wrapped.nonce.data(), size_t(wrapped.nonce.size()));
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(wrapped.ciphertext.data()), nullptr,
        key.data(), key.size(), bytesOf(associatedData), size_t(associatedData.size()), nullptr, bytesOf(wrapped.nonce),
        keyEncryptionKey.data());
    return wrapped;
}

std::optional<SecretBytes> unwrapKey(
    const WrappedKey &wrapped, const SecretBytes &keyEncryptionKey, QByteArrayView associatedData)
{
    if (wrapped.nonce.size() != WrappedKey::NonceSize || wrapped.ciphertext.size() <= WrappedKey::TagSize
        || keyEncryptionKey.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return std::nullopt;
    SecretBytes key(size_t(wrapped.ciphertext.size() - WrappedKey::TagSize));
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr,
        bytesOf(wrapped.ciphertext), size_t(wrapped.ciphertext.size()), bytesOf(associatedData),
        size_t(associatedData.size()), bytesOf(wrapped.nonce), keyEncryptionKey.data());
    if (refused != 0)
        return std::nullopt;
    return key;
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>

#include <optional>

namespace Billfold {

/// A key encrypted under another one. Neither member is secret.
struct WrappedKey
{
    static constexpr qsizetype NonceSize = 24;
    static constexpr qsizetype TagSize = 16;

    QByteArray nonce;
    QByteArray ciphertext; ///< as long as the key, plus the tag

    bool operator==(const WrappedKey &) const = default;
};

/// Wraps `key` with XChaCha20-Poly1305-IETF under a fresh random nonce. `associatedData` is authenticated, not stored:
/// unwrapping succeeds only with the very same bytes. `keyEncryptionKey` has 32 bytes.
[[nodiscard]] WrappedKey wrapKey(
    const SecretBytes &key, const SecretBytes &keyEncryptionKey, QByteArrayView associatedData);

/// Nothing when the key-encryption key is another one or when a single bit of anything has changed.
[[nodiscard]] std::optional<SecretBytes> unwrapKey(
    const WrappedKey &wrapped, const SecretBytes &keyEncryptionKey, QByteArrayView associatedData);

} // namespace Billfold

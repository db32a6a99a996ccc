// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>

namespace Billfold {

/// The Ed25519 key (RFC 8032) by which the service knows this device. It never leaves the vault and locked memory.
class DeviceKey
{
public:
    [[nodiscard]] static DeviceKey create();
    /// From what secret() gave. VaultDamaged when it is not such a key.
    [[nodiscard]] static Result<DeviceKey> fromSecret(SecretBytes secret);

    [[nodiscard]] DeviceKey clone() const;

    /// 32 bytes.
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    /// 64 bytes, libsodium's form: the seed and the public key. For the vault only.
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// The 64-byte signature of `message`.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    DeviceKey(SecretBytes secret, QByteArray publicKey)
        : m_secret(std::move(secret))
        , m_publicKey(std::move(publicKey))
    {
    }

    SecretBytes m_secret;
    QByteArray m_publicKey;
};

/// Whether `signature` is that of `message` by the holder of `publicKey`.
[[nodiscard]] bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signing.h"

#include <sodium.h>

#include <cstring>

namespace Billfold {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

DeviceKey DeviceKey::create()
{
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), secret.data());
    return DeviceKey(std::move(secret), std::move(publicKey));
}

Result<DeviceKey> DeviceKey::fromSecret(SecretBytes secret)
{
    if (secret.size() != crypto_sign_SECRETKEYBYTES)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("the device key has a wrong size"));
    // Signing with a public half that does not belong to the seed would give the seed away, so it is computed anew.
    SecretBytes computed(crypto_sign_SECRETKEYBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), computed.data(), secret.data());
    if (!computed.equals(secret))
        return failure(ErrorCode::VaultDamaged, QStringLiteral("the halves of the device key differ"));
    return DeviceKey(std::move(secret), std::move(publicKey));
}

DeviceKey DeviceKey::clone() const
{
    return DeviceKey(m_secret.clone(), m_publicKey);
}

QByteArray DeviceKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(message),
        size_t(message.size()), m_secret.data());
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), size_t(message.size()), bytesOf(publicKey))
        == 0;
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QCoroTask>

namespace Billfold {

/// How a password becomes keys: Argon2id version 1.3 (RFC 9106) with one lane, as libsodium computes it.
struct KeyDerivationParameters
{
    static constexpr qsizetype SaltSize = 16;
    static constexpr quint64 MinimumOpsLimit = 3;
    static constexpr quint64 MaximumOpsLimit = 10;
    static constexpr quint64 MinimumMemLimit = 256 * 1024 * 1024;
    static constexpr quint64 MaximumMemLimit = 1024 * 1024 * 1024;

    QByteArray salt; ///< belongs to the account and changes only with the password
    quint64 opsLimit = MinimumOpsLimit; ///< passes over the memory
    quint64 memLimit = MinimumMemLimit; ///< bytes

    /// The defaults with a new random salt.
    [[nodiscard]] static KeyDerivationParameters create();
    /// Whether they are strong enough to be worth using and light enough not to be an attack on this machine.
    [[nodiscard]] bool isAcceptable() const;

    bool operator==(const KeyDerivationParameters &) const = default;
};

/// The two halves of what a password becomes. The service only ever sees the first one.
struct PasswordKeys
{
    SecretBytes proof; ///< 32 bytes that prove the person to the service
    SecretBytes keyEncryptionKey; ///< 32 bytes that open the password slot of the vault
};

/// Derives the keys on a thread of its own: about a second and memLimit bytes. `password` is UTF-8.
/// KeyDerivationRefused when the parameters are not acceptable; Internal when the memory cannot be had.
[[nodiscard]] QCoro::Task<Result<PasswordKeys>> derivePasswordKeys(
    SecretBytes password, KeyDerivationParameters parameters);

/// The same, on the calling thread, which must not be the interface's.
[[nodiscard]] Result<PasswordKeys> derivePasswordKeysBlocking(
    const SecretBytes &password, const KeyDerivationParameters &parameters);

} // namespace Billfold

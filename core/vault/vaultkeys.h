// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultslots.h"

namespace Billfold {

/// The keys that a vault works with. All come from its random 32-byte data key, which itself only lives long enough to
/// derive them (libsodium's crypto_kdf, context "billfold").
struct VaultKeys
{
    SecretBytes database; ///< sub-key 1, 32 bytes
    SecretBytes authentication; ///< sub-key 3, 32 bytes: what Billfold writes outside the database
    SecretBytes fileMark; ///< sub-key 4, 16 bytes: how the database file begins, not secret
};

[[nodiscard]] VaultKeys deriveVaultKeys(const SecretBytes &dataKey);

/// Wraps the data key for a new slot. `secret` is the password's key-encryption key or the recovery code's bytes.
[[nodiscard]] KeySlot sealSlot(const VaultSlots &header, SlotType type, const KeyDerivationParameters &derivation,
    const SecretBytes &secret, const SecretBytes &dataKey);

/// The data key. PasswordWrong or RecoveryCodeWrong when no slot of that type opens; a header that somebody changed
/// looks the same.
[[nodiscard]] Result<SecretBytes> openSlot(const VaultSlots &header, SlotType type, const SecretBytes &secret);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultkeys.h"

#include "core/crypto/recoverycode.h"

#include <sodium.h>

namespace Billfold {

namespace {

/// The numbers are part of the format; 2 is set aside for attachments.
enum class SubKey { Database = 1, Authentication = 3, FileMark = 4 };

SecretBytes deriveSubKey(const SecretBytes &dataKey, SubKey id, size_t size)
{
    SecretBytes key(size);
    crypto_kdf_derive_from_key(key.data(), key.size(), uint64_t(id), "billfold", dataKey.data());
    return key;
}

SecretBytes keyEncryptionKeyOf(const KeySlot &slot, const SecretBytes &secret)
{
    return slot.type == SlotType::Password ? secret.clone() : recoveryKeyEncryptionKey(secret, slot.derivation.salt);
}

} // namespace

VaultKeys deriveVaultKeys(const SecretBytes &dataKey)
{
    return {deriveSubKey(dataKey, SubKey::Database, 32), deriveSubKey(dataKey, SubKey::Authentication, 32),
        deriveSubKey(dataKey, SubKey::FileMark, 16)};
}

KeySlot sealSlot(const VaultSlots &header, SlotType type, const KeyDerivationParameters &derivation,
    const SecretBytes &secret, const SecretBytes &dataKey)
{
    KeySlot slot{type, derivation, {}};
    slot.wrappedKey = wrapKey(dataKey, keyEncryptionKeyOf(slot, secret), header.associatedData(slot));
    return slot;
}

Result<SecretBytes> openSlot(const VaultSlots &header, SlotType type, const SecretBytes &secret)
{
    for (const KeySlot &slot : header.keySlots) {
        if (slot.type != type)
            continue;
        auto dataKey = unwrapKey(slot.wrappedKey, keyEncryptionKeyOf(slot, secret), header.associatedData(slot));
        if (dataKey)
            return std::move(*dataKey);
    }
    return failure(type == SlotType::Password ? ErrorCode::PasswordWrong : ErrorCode::RecoveryCodeWrong);
}

} // namespace Billfold

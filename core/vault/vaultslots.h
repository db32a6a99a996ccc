// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/keywrap.h"
#include "core/crypto/passwordkeys.h"

#include <QList>

namespace Billfold {

/// What opens a slot.
enum class SlotType { Password, Recovery };

/// The data key, wrapped under a key-encryption key that comes from a password or from the recovery code.
struct KeySlot
{
    SlotType type = SlotType::Password;
    /// For the recovery slot only the salt means anything, and both limits are 0.
    KeyDerivationParameters derivation;
    WrappedKey wrappedKey;
};

/// The header of a vault, the file vault.slots: everything that is needed to turn a secret into the data key, and
/// nothing that is secret itself. docs/architecture.md describes its form.
struct VaultSlots
{
    QString vaultId; ///< UUIDv7
    QList<KeySlot> keySlots;

    /// The first slot of that type, or null.
    [[nodiscard]] const KeySlot *find(SlotType type) const;
    /// What a slot's wrapped key is bound to, so that no field of the header can be exchanged.
    [[nodiscard]] QByteArray associatedData(const KeySlot &slot) const;
};

[[nodiscard]] QByteArray serializeSlots(const VaultSlots &vaultSlots);
/// VaultEmpty, VaultDamaged, VaultTooNew, or KeyDerivationRefused when the parameters of a password slot are out of
/// bounds. Slots of unknown types are passed over.
[[nodiscard]] Result<VaultSlots> parseSlots(const QByteArray &json);

/// Reads a profile's header. It is small: this may be called on any thread. Fails like parseSlots, or with VaultMissing.
[[nodiscard]] Result<VaultSlots> readSlots(const QString &directory);
/// Replaces it atomically. DiskFull or VaultUnwritable.
[[nodiscard]] Result<void> writeSlots(const QString &directory, const VaultSlots &vaultSlots);

} // namespace Billfold

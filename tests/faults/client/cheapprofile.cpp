// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/cheapprofile.h"

#include "core/vault/vaultkeys.h"

#include <algorithm>

namespace Billfold {

namespace {

/// libsodium takes no less.
constexpr quint64 CheapestMemLimit = 8192;

Result<SecretBytes> keyOf(const VaultSlots &header, const SecretBytes &password)
{
    const KeySlot *slot = header.find(SlotType::Password);
    if (!slot)
        return failure(ErrorCode::VaultDamaged);
    Result<PasswordKeys> keys = derivePasswordKeysBlocking(password, slot->derivation);
    if (!keys)
        return failure(keys.error());
    return std::move(keys->keyEncryptionKey);
}

} // namespace

Result<void> makeKeysCheap(const QString &directory, const SecretBytes &password)
{
    qputenv("BILLFOLD_CHEAP_KEYS", "1");
    Result<VaultSlots> header = readSlots(directory);
    if (!header)
        return failure(header.error());
    const Result<SecretBytes> key = keyOf(*header, password);
    if (!key)
        return failure(key.error());
    const Result<SecretBytes> dataKey = openSlot(*header, SlotType::Password, *key);
    if (!dataKey)
        return failure(dataKey.error());

    KeyDerivationParameters cheap = KeyDerivationParameters::create();
    cheap.opsLimit = 1;
    cheap.memLimit = CheapestMemLimit;
    const Result<PasswordKeys> keys = derivePasswordKeysBlocking(password, cheap);
    if (!keys)
        return failure(keys.error());
    const auto slot = std::ranges::find(header->keySlots, SlotType::Password, &KeySlot::type);
    *slot = sealSlot(*header, SlotType::Password, cheap, keys->keyEncryptionKey, *dataKey);
    return writeSlots(directory, *header);
}

Result<SecretBytes> cheapPasswordKey(const QString &directory, const SecretBytes &password)
{
    const Result<VaultSlots> header = readSlots(directory);
    if (!header)
        return failure(header.error());
    return keyOf(*header, password);
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing.h"
#include "core/session/identityjson.h"

#include <memory>
#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// Who this device is, as the vault keeps it.
struct StoredIdentity
{
    std::shared_ptr<const DeviceKey> deviceKey;
    SessionTokens tokens; ///< empty while the registration is pending
    std::optional<Account> account;
    /// The bytes of a registration whose answer has not come yet.
    std::optional<QByteArray> pendingRegistration;
};

/// The SQL of credentials, on the vault's thread.

/// VaultDamaged when there is no device key.
[[nodiscard]] Result<StoredIdentity> loadIdentity(ReadableDb &db);
/// Before the registration is sent.
[[nodiscard]] Result<void> storePendingRegistration(
    WritableDb &db, const DeviceKey &deviceKey, const QByteArray &registration);
/// Key, tokens and account of a session; nothing is pending afterwards.
[[nodiscard]] Result<void> storeGrant(WritableDb &db, const DeviceKey &deviceKey, const SessionGrant &grant);

} // namespace Billfold

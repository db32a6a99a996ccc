// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/receiptkey.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Billfold {

/// The service that a profile directory belongs to, as learnt at the first sign-up or sign-in and pinned from then on.
/// Nothing here is secret or personal: it has to be readable while the vault is locked.
struct Profile
{
    QUrl service;
    QString operatorId; ///< goes into every signature
    QByteArray sealKey; ///< X25519, 32 bytes: what secrets for the service are sealed to
    /// What its receipts are signed with. Empty in a profile from before there were receipts, until the service is next met.
    QList<ReceiptKey> receiptKeys;

    bool operator==(const Profile &) const = default;
};

/// profile.json of the directory. VaultMissing when there is none; VaultDamaged when it cannot be understood; VaultTooNew.
[[nodiscard]] Result<Profile> readProfile(const QString &directory);

/// Makes the directory (0700) and replaces the file (0600) atomically. VaultUnwritable, DiskFull.
[[nodiscard]] Result<void> writeProfile(const QString &directory, const Profile &profile);

/// Forgets the service, when there is no vault that belongs to it.
void removeProfile(const QString &directory);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

#include <optional>

namespace Billfold {

/// How far a vault's history goes.
struct VaultMark
{
    qint64 movementSeq = 0; ///< of the newest movement; 0 before the first
    QString receiptHash; ///< of that movement's receipt; empty while there is none

    bool operator==(const VaultMark &) const = default;
};

/// The newest movement that a vault has held, and the hash of its receipt, in a file beside the database (vault.head).
/// SQLCipher vouches for each page but not for their age: a database that ends before this was put back by somebody. The
/// file carries a keyed BLAKE2b, so that nobody without the vault's keys can make it say anything else.
class VaultHead
{
public:
    /// `authenticationKey` has 32 bytes.
    VaultHead(QString path, QString vaultId, SecretBytes authenticationKey);

    /// Nothing when the file is missing, damaged, or of another vault: then there is nothing to compare with.
    [[nodiscard]] std::optional<VaultMark> read() const;
    /// Called after the commit. A failure is not reported: the head then lags and is mended when the vault next opens.
    void write(const VaultMark &mark) const;

private:
    [[nodiscard]] QString authenticate(const QString &version, const QString &what) const;

    QString m_path;
    QString m_vaultId;
    SecretBytes m_authenticationKey;
};

} // namespace Billfold

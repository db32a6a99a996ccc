// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

#include <optional>

namespace Billfold {

/// The number of the last movement that a vault has held, in a file beside the database (vault.head). SQLCipher vouches
/// for each page but not for their age: a database older than this number was put back by somebody. The file carries
/// a keyed BLAKE2b, so that nobody without the vault's keys can make it say anything else.
class VaultHead
{
public:
    /// `authenticationKey` has 32 bytes.
    VaultHead(QString path, QString vaultId, SecretBytes authenticationKey);

    /// Nothing when the file is missing, damaged, or of another vault: then there is nothing to compare with.
    [[nodiscard]] std::optional<qint64> read() const;
    /// Called after the commit. A failure is not reported: the head then lags and is mended when the vault next opens.
    void write(qint64 movementSeq) const;

private:
    [[nodiscard]] QByteArray authenticate(qint64 movementSeq) const;

    QString m_path;
    QString m_vaultId;
    SecretBytes m_authenticationKey;
};

} // namespace Billfold

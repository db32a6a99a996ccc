// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/paymentintent.h"
#include "core/vault/database.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Billfold {

class Vault;

/// What one side says about an account.
struct Books
{
    QHash<QString, IntentState> payments; ///< by idempotency key: the service's only what it has stored
    QHash<QString, qint64> amounts; ///< of those, minor units, positive
    QStringList movements; ///< "seq id amount balanceAfter", in order
    QStringList paidKeys; ///< the service's: one for each debit, so that a double one is there twice
};

/// What a wallet has in its vault; runs on the vault's thread.
[[nodiscard]] Result<Books> readWalletBooks(ReadableDb &db);
[[nodiscard]] Result<Books> readWalletBooks(Vault &vault);
/// Opens the vault of a profile with cheap keys that no program has open.
[[nodiscard]] Result<Books> readWalletBooks(const QString &directory, const SecretBytes &password);

/// What the service's SQLite database has about the account of this phone (E.164), read past the service.
/// VaultMissing when it cannot be read.
[[nodiscard]] Result<Books> readServiceBooks(const QString &databaseAddress, const QString &phone);

/// What must be zero, whatever happened on the way.
struct Discrepancies
{
    int doubleDebits = 0; ///< debits beyond one for a key
    int lost = 0; ///< debits that the wallet does not count as paid, and payments that it does without a debit
    int unresolved = 0; ///< payments without a final state
    int disagreements = 0; ///< movements that are not the same on both sides
    QStringList details; ///< one line each

    [[nodiscard]] bool none() const { return doubleDebits + lost + unresolved + disagreements == 0; }
    void add(const Discrepancies &other);
    /// figure PREFIX.double-debits 0 …, and the details on standard output. Whether all are zero.
    bool print(const QString &prefix) const;
};

[[nodiscard]] Discrepancies compareBooks(const Books &wallet, const Books &service);

} // namespace Billfold

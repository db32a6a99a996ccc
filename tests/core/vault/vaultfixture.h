// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/passwordkeys.h"
#include "core/vault/vault.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace Billfold {

/// A profile in a temporary directory, and what its tests open it with.
///
/// The password's key is made up rather than derived: Argon2id takes a second, and the vault never sees the password.
class VaultFixture
{
public:
    [[nodiscard]] QString directory() const { return m_root.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString path(const QString &file) const { return directory() + u'/' + file; }
    [[nodiscard]] static SecretBytes passwordKey() { return SecretBytes::copyOf(QByteArray(32, 'k')); }
    [[nodiscard]] static QString vaultId() { return QStringLiteral("019aa000-0000-7000-8000-000000000001"); }

    [[nodiscard]] Result<VaultCreation> create() const
    {
        return QCoro::waitFor(Vault::create(directory(), vaultId(), passwordKey(), KeyDerivationParameters::create()));
    }
    [[nodiscard]] Result<OpenedVault> open(SecretBytes key = passwordKey()) const
    {
        return QCoro::waitFor(Vault::open(directory(), std::move(key)));
    }

private:
    QTemporaryDir m_root;
};

/// What a future brings. It comes from the vault's thread, so that blocking is fine here.
template <class Value> Value await(QFuture<Value> future)
{
    return future.result();
}

inline void await(QFuture<void> future)
{
    future.waitForFinished();
}

/// A movement with `note`, numbered `seq`.
inline Result<void> insertMovement(WritableDb &db, qint64 seq, const QString &note)
{
    return db
        .prepare("INSERT INTO movements (seq, id, kind, state, amount_minor, currency, balance_after_minor,"
                 " counterparty_name, note, booked_at)"
                 " VALUES (?, ?, 'transfer-in', 'settled', 1234, 'CNY', 5678, '王*明', ?, ?)")
        .bind(seq, QStringLiteral("movement-%1").arg(seq), note, QDateTime(QDate(2026, 11, 22), QTime(12, 31), Qt::UTC))
        .run();
}

inline Result<QStringList> loadNotes(ReadableDb &db)
{
    return db.prepare("SELECT note FROM movements ORDER BY seq").all([](const Statement &row) { return row.text(0); });
}

inline Result<void> writeMovement(Vault &vault, qint64 seq, const QString &note)
{
    return await(
        vault.write(VaultPriority::Intent, [seq, note](WritableDb &db) { return insertMovement(db, seq, note); }));
}

inline Result<QStringList> readNotes(Vault &vault)
{
    return await(vault.read(VaultPriority::Read, loadNotes));
}

} // namespace Billfold

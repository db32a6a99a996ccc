// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/connection.h"
#include "core/vault/database.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/vaulthead.h"
#include "core/vault/vaultkeys.h"

#include <atomic>
#include <memory>

namespace Billfold {

struct NewVault;

/// An open vault on the disk: the connection, the key to open it again, and the head beside it. Everything here waits for
/// the disk, so that only the vault's own thread uses it. The destructor closes the file and wipes the keys.
class VaultFile
{
public:
    /// Makes a vault with one slot for the password and one for a new recovery code. The header is written last: without
    /// it there is no vault, so that a creation that was cut short leaves nothing behind that counts.
    /// VaultExists, DiskFull, VaultReadOnly, VaultUnwritable.
    [[nodiscard]] static Result<NewVault> create(const QString &directory, const QString &vaultId,
        const SecretBytes &passwordKey, const KeyDerivationParameters &derivation);

    /// `secret` is the password's key-encryption key or the recovery code's bytes. See Vault::open for the errors.
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> open(
        const QString &directory, SlotType type, const SecretBytes &secret);

    /// Runs `work(ReadableDb &)` and returns its Result.
    template <class Work> [[nodiscard]] auto read(Work &work) -> std::invoke_result_t<Work &, ReadableDb &>;
    /// Runs `work(WritableDb &)` in one transaction, which is rolled back when the work fails or throws.
    template <class Work> [[nodiscard]] auto write(Work &work) -> std::invoke_result_t<Work &, WritableDb &>;

    /// From any thread: reads that are under way end with Cancelled.
    void interruptReads() { m_readsInterrupted = true; }
    [[nodiscard]] const QString &vaultId() const { return m_vaultId; }
    /// What the head beside the database knew when the database was opened and ended before it. From any thread.
    [[nodiscard]] const std::optional<VaultMark> &awaited() const { return m_awaited; }

private:
    using WriteStep = std::function<bool(WritableDb &)>;
    enum class LastEnd { Clean, Unclean };

    VaultFile(VaultFolder folder, QString vaultId, VaultKeys keys);

    [[nodiscard]] Result<void> connect(Connection::Expect expect);
    [[nodiscard]] Result<void> ensureConnected();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> compareHead();
    [[nodiscard]] Result<VaultMark> lastMark();
    [[nodiscard]] Result<QString> receiptHashAt(qint64 seq);
    [[nodiscard]] Result<void> readWith(const std::function<void(ReadableDb &)> &step);
    [[nodiscard]] Result<void> transact(const WriteStep &step);
    [[nodiscard]] Result<void> commit();
    void rollBack();
    void advanceHead();
    static int progress(void *self);

    VaultFolder m_folder;
    QString m_vaultId;
    SecretBytes m_databaseKey;
    SecretBytes m_fileMark;
    VaultHead m_head;
    VaultMark m_headMark;
    std::optional<VaultMark> m_awaited; ///< constant once the file is open
    std::atomic<bool> m_readsInterrupted = false;
    bool m_reading = false;
    std::unique_ptr<Connection> m_connection;
};

struct NewVault
{
    std::unique_ptr<VaultFile> file;
    SecretBytes recoveryCode; ///< RecoveryCodeSize bytes
};

template <class Work> auto VaultFile::read(Work &work) -> std::invoke_result_t<Work &, ReadableDb &>
{
    std::optional<std::invoke_result_t<Work &, ReadableDb &>> outcome;
    const Result<void> ran = readWith([&](ReadableDb &db) { outcome.emplace(work(db)); });
    if (!ran)
        return failure(ran.error());
    return std::move(*outcome);
}

template <class Work> auto VaultFile::write(Work &work) -> std::invoke_result_t<Work &, WritableDb &>
{
    std::optional<std::invoke_result_t<Work &, WritableDb &>> outcome;
    const Result<void> committed = transact([&](WritableDb &db) {
        outcome.emplace(work(db));
        return outcome->has_value();
    });
    if (!committed)
        return failure(committed.error());
    return std::move(*outcome);
}

} // namespace Billfold

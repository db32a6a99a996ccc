// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/database.h"
#include "core/vault/vaultfile.h"
#include "core/vault/vaultintegrity.h"
#include "core/vault/vaultqueue.h"
#include "core/vault/vaultslots.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace Billfold {

struct OpenedVault;
struct VaultCreation;

/// What the wallet knows, encrypted on the person's own machine. One connection on one thread of its own; work goes there
/// as functions and comes back as futures, so that whoever asks never waits for the disk:
///
///     const auto work = [](ReadableDb &db) -> Result<Account> { return loadAccount(db); };
///     const Result<Account> account = co_await m_vault.read(VaultPriority::Read, work);
///
/// Work functions run on the vault's thread: they capture by value, and what they return is copied to the caller's thread.
/// A vault is used from the thread that made it. After it is closed, or destroyed, everything fails with Cancelled.
class Vault final : public QObject
{
    Q_OBJECT

public:
    /// Makes a vault in `directory`, which is created and closed to others. `passwordKey` is the key-encryption half of
    /// what the password becomes under `derivation`; `vaultId` is a new UUIDv7.
    /// VaultExists, DiskFull, VaultReadOnly, VaultUnwritable.
    [[nodiscard]] static QCoro::Task<Result<VaultCreation>> create(
        QString directory, QString vaultId, SecretBytes passwordKey, KeyDerivationParameters derivation);

    /// Opens with the key-encryption half of what the password becomes; its salt and parameters are in readSlots(directory).
    /// PasswordWrong; VaultMissing; VaultEmpty, VaultNotAVault or VaultDamaged for what the file can be instead; VaultTooNew;
    /// VaultReadOnly; VaultInUse by another process or another Vault; VaultRolledBack when it holds another history than it
    /// has held before (one that only ends too early opens, see awaited()); KeyDerivationRefused; DiskFull or
    /// VaultUnwritable.
    [[nodiscard]] static QCoro::Task<Result<OpenedVault>> open(QString directory, SecretBytes passwordKey);

    /// Opens with the recovery code as the person typed it, in UTF-8. RecoveryCodeWrong, or as above.
    [[nodiscard]] static QCoro::Task<Result<OpenedVault>> openWithRecoveryCode(
        QString directory, SecretBytes typedCode);

    /// Closes, and waits for work that is under way. Await close() first where waiting would be seen.
    ~Vault() override;

    /// Runs `work`, a Result<T>(ReadableDb &).
    template <class Work>
    auto read(VaultPriority priority, Work work) -> QFuture<std::invoke_result_t<Work &, ReadableDb &>>;

    /// Runs `work`, a Result<T>(WritableDb &), in one transaction. It is rolled back when the work returns an error or
    /// throws. When the future says DiskFull or VaultUnwritable, the transaction may nevertheless have been kept: read
    /// before acting on it. Every later read tells what stays.
    template <class Work>
    auto write(VaultPriority priority, Work work) -> QFuture<std::invoke_result_t<Work &, WritableDb &>>;

    /// Finishes what is under way and the intents that wait, cancels the rest, closes the file and wipes the keys.
    QFuture<void> close();

    [[nodiscard]] const QString &vaultId() const { return m_vaultId; }
    /// The newest movement that this vault has held before, where the database that was opened ends earlier: it was put
    /// back, and nothing may be paid before the service has brought the rest. Nothing for a vault in order.
    [[nodiscard]] const std::optional<VaultMark> &awaited() const { return m_awaited; }

private:
    template <class Outcome, class Run> class Job;

    explicit Vault(std::unique_ptr<VaultFile> file);
    template <class Outcome, class Run> QFuture<Outcome> enqueue(VaultPriority priority, Run run);
    static QCoro::Task<Result<OpenedVault>> openSlotOf(QString directory, SlotType type, SecretBytes secret);

    QString m_vaultId;
    std::optional<VaultMark> m_awaited;
    VaultQueue m_queue;
};

/// A struct around the pointer, because QCoro 0.8 compares a task's handle with nullptr, and GCC would take that for a
/// comparison with a Result that a null pointer converts to.
struct OpenedVault
{
    std::unique_ptr<Vault> vault;
};

struct VaultCreation
{
    std::unique_ptr<Vault> vault;
    SecretBytes recoveryCode; ///< as it is shown, see core/crypto/recoverycode.h
};

template <class Outcome, class Run> class Vault::Job final : public VaultJob
{
public:
    explicit Job(Run run)
        : m_run(std::move(run))
    {
        m_promise.start();
    }
    QFuture<Outcome> future() { return m_promise.future(); }
    void run(VaultFile &file) override { finish(m_run(file)); }
    void cancel() override { finish(failure(ErrorCode::Cancelled)); }

private:
    void finish(Outcome outcome)
    {
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    Run m_run;
    QPromise<Outcome> m_promise;
};

template <class Outcome, class Run> QFuture<Outcome> Vault::enqueue(VaultPriority priority, Run run)
{
    auto job = std::make_unique<Job<Outcome, Run>>(std::move(run));
    QFuture<Outcome> future = job->future();
    m_queue.add(priority, std::move(job));
    return future;
}

template <class Work>
auto Vault::read(VaultPriority priority, Work work) -> QFuture<std::invoke_result_t<Work &, ReadableDb &>>
{
    using Outcome = std::invoke_result_t<Work &, ReadableDb &>;
    return enqueue<Outcome>(priority, [work = std::move(work)](VaultFile &file) mutable { return file.read(work); });
}

template <class Work>
auto Vault::write(VaultPriority priority, Work work) -> QFuture<std::invoke_result_t<Work &, WritableDb &>>
{
    using Outcome = std::invoke_result_t<Work &, WritableDb &>;
    return enqueue<Outcome>(priority, [work = std::move(work)](VaultFile &file) mutable { return file.write(work); });
}

} // namespace Billfold

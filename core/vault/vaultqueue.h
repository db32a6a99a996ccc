// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace Billfold {

class VaultFile;

/// What the vault's thread does next: payment intents, then what a person waits for, then batches of the sync.
enum class VaultPriority { Intent, Read, SyncBatch };

/// A piece of work on the vault's thread. Exactly one of the two functions is called, once, on that thread.
class VaultJob
{
public:
    virtual ~VaultJob() = default;
    virtual void run(VaultFile &file) = 0;
    virtual void cancel() = 0;
};

/// The vault's one thread and what waits for it. Equal priorities keep their order.
class VaultQueue final : private QThread
{
public:
    explicit VaultQueue(std::unique_ptr<VaultFile> file);
    /// Closes and waits.
    ~VaultQueue() override;

    /// After close() the job is cancelled, on the calling thread.
    void add(VaultPriority priority, std::unique_ptr<VaultJob> job);
    /// Work under way is finished (a read is interrupted) and waiting intents are run; everything else is cancelled. The
    /// future finishes when the file is closed and the keys are wiped.
    QFuture<void> close();

private:
    struct Waiting
    {
        VaultPriority priority = VaultPriority::Read;
        std::unique_ptr<VaultJob> job; ///< null at the end of everything
    };

    void run() override;
    [[nodiscard]] Waiting next();
    void linger() const;

    std::unique_ptr<VaultFile> m_file;
    QPromise<void> m_closed;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_hasNews = false; ///< something is waiting, or closing has begun
    std::array<std::deque<std::unique_ptr<VaultJob>>, 3> m_waiting;
    bool m_closing = false;
};

} // namespace Billfold

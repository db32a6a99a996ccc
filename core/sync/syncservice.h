// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/changeapplier.h"
#include "core/sync/nudgeclient.h"
#include "core/sync/pagepull.h"
#include "core/sync/syncpacing.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Billfold {

class ApiClient;
class Clock;
class Random;
class Vault;

/// Keeps the vault up to date with the service: pulls the change feed page by page, each page with its cursor in one
/// transaction of the vault, and again whenever there may be more: on a nudge, when the network comes back, after a
/// failure (jittered backoff), and each minute while no nudges can come.
/// Pages are parsed on a worker thread and stored on the vault's; the interface thread only passes them on.
/// Lives on the interface thread, safe to destroy at any time. Client, vault, clock and randomness outlive it.
class SyncService : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QDateTime lastSyncedAt READ lastSyncedAt NOTIFY lastSyncedAtChanged FINAL)
    Q_PROPERTY(qint64 appliedCount READ appliedCount NOTIFY appliedCountChanged FINAL)

public:
    enum class State {
        UpToDate,
        Syncing,
        Offline, ///< nobody answers; tried again by itself
        Failed, ///< lastError() says why; tried again by itself where that can help
    };
    Q_ENUM(State)

    SyncService(ApiClient *client, Vault *vault, ChangeAppliers appliers, const Clock &clock, Random &random,
        QObject *parent = nullptr);
    ~SyncService() override;

    /// Begins to follow the feed; stop() ends it after the page that is being stored.
    void start();
    void stop();
    /// Pulls at once, whatever the backoff. A pull that is running looks once more at its end. Nothing while stopped.
    Q_INVOKABLE void pullNow();

    [[nodiscard]] State state() const { return m_state; }
    /// When the feed's end was last seen (UTC, this machine's clock); invalid before.
    [[nodiscard]] QDateTime lastSyncedAt() const { return m_lastSyncedAt; }
    /// Changes taken in by this pull or, between pulls, by the last one.
    [[nodiscard]] qint64 appliedCount() const { return m_appliedCount; }
    /// How the last pull failed; None after one that did not. It stays while the next one is under way.
    [[nodiscard]] const Error &lastError() const { return m_lastError; }

    /// Whether nobody answered at all: the words for that are about the network, not about an error.
    [[nodiscard]] static bool meansOffline(ErrorCode code);

    /// Before start().
    void setPacing(const SyncPacing &pacing);

Q_SIGNALS:
    void stateChanged();
    void lastSyncedAtChanged();
    void appliedCountChanged();
    /// Nudges come again after a time without them: perhaps from another machine.
    void reconnected();
    /// A page is durably in the vault; `kinds` are the kinds of its changes that an applier took, each once.
    void changesCommitted(const QStringList &kinds);

private:
    void poll();
    QCoro::Task<void> restorePosition();
    QCoro::Task<void> pull();
    QCoro::Task<Result<void>> pullPages();
    void acceptPage(const AppliedPage &page);
    void conclude(const Result<void> &result);
    void scheduleRetry();
    void onStatusChanged();
    void onNudgesChanged();
    void setState(State state);
    void setLastSyncedAt(const QDateTime &time);
    void setAppliedCount(qint64 count);

    ApiClient *const m_client;
    Vault *const m_vault;
    const std::shared_ptr<const ChangeAppliers> m_appliers;
    const Clock &m_clock;
    Random &m_random;
    NudgeClient m_nudges;
    SyncPacing m_pacing;
    QTimer m_retryTimer;
    QTimer m_pollTimer;

    State m_state = State::UpToDate;
    State m_stateBefore = State::UpToDate;
    QDateTime m_lastSyncedAt;
    qint64 m_appliedCount = 0;
    Error m_lastError = {ErrorCode::None};
    int m_failures = 0;
    bool m_started = false;
    bool m_pulling = false;
    bool m_pullAgain = false;
};

} // namespace Billfold

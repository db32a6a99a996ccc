// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncservice.h"

#include "core/api/apiclient.h"
#include "core/api/servicestatus.h"
#include "core/base/clock.h"
#include "core/sync/syncstore.h"
#include "core/vault/vault.h"

#include <QCoroFuture>
#include <QPointer>

namespace Billfold {

namespace {

/// Another request that succeeds says that this one may, too; not so for answers that only the change feed gives.
bool mayBeOver(ErrorCode code)
{
    return isTransient(code) && code != ErrorCode::AnswerUnreadable && code != ErrorCode::AnswerTooLarge;
}

} // namespace

SyncService::SyncService(
    ApiClient *client, Vault *vault, ChangeAppliers appliers, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_vault(vault)
    , m_appliers(std::make_shared<const ChangeAppliers>(std::move(appliers)))
    , m_clock(clock)
    , m_random(random)
    , m_nudges(client, random)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.callOnTimeout(this, &SyncService::pullNow);
    m_pollTimer.callOnTimeout(this, &SyncService::poll);
    connect(&m_nudges, &NudgeClient::nudged, this, &SyncService::pullNow);
    connect(&m_nudges, &NudgeClient::connectedChanged, this, &SyncService::onNudgesChanged);
    connect(m_client->status(), &ServiceStatus::networkReturned, this, &SyncService::pullNow);
    connect(m_client->status(), &ServiceStatus::networkReturned, &m_nudges, &NudgeClient::hurry);
    connect(m_client->status(), &ServiceStatus::stateChanged, this, &SyncService::onStatusChanged);
}

bool SyncService::meansOffline(ErrorCode code)
{
    return code == ErrorCode::Offline || code == ErrorCode::ServiceUnreachable || code == ErrorCode::TimedOut;
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::setPacing(const SyncPacing &pacing)
{
    m_pacing = pacing;
    m_nudges.setPacing(pacing);
}

void SyncService::start()
{
    if (m_started)
        return;
    m_started = true;
    m_pollTimer.start(m_pacing.pollInterval);
    m_nudges.start();
    restorePosition();
    pullNow();
}

void SyncService::stop()
{
    m_started = false;
    m_pullAgain = false;
    m_retryTimer.stop();
    m_pollTimer.stop();
    m_nudges.stop();
    if (m_state == State::Syncing)
        setState(m_stateBefore);
}

void SyncService::pullNow()
{
    if (!m_started)
        return;
    m_pullAgain = true;
    if (!m_pulling)
        pull();
}

void SyncService::poll()
{
    // A pull that takes longer than the interval must not follow itself for ever.
    if (!m_pulling)
        pullNow();
}

QCoro::Task<void> SyncService::restorePosition()
{
    const QPointer<SyncService> self(this);
    const Result<SyncPosition> position = co_await m_vault->read(VaultPriority::Read, readSyncPosition);
    if (self && position && !m_lastSyncedAt.isValid())
        setLastSyncedAt(position->syncedAt);
}

QCoro::Task<void> SyncService::pull()
{
    const QPointer<SyncService> self(this);
    m_pulling = true;
    m_retryTimer.stop();
    m_stateBefore = m_state;
    setAppliedCount(0);
    setState(State::Syncing);
    Result<void> result;
    // What arrives while a page is under way may have been too late for it.
    while (result && m_started && std::exchange(m_pullAgain, false)) {
        result = co_await pullPages();
        if (!self)
            co_return;
    }
    m_pulling = false;
    if (m_started)
        conclude(result);
}

QCoro::Task<Result<void>> SyncService::pullPages()
{
    const QPointer<SyncService> self(this);
    bool hasMore = true;
    while (hasMore) {
        const Result<AppliedPage> page = co_await pullChangePage(m_client, m_vault, m_appliers, m_clock.utcNow());
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        if (!page)
            co_return failure(page.error());
        acceptPage(*page);
        // A listener may have done anything.
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        hasMore = page->hasMore && m_started;
    }
    co_return Result<void>();
}

void SyncService::acceptPage(const AppliedPage &page)
{
    setAppliedCount(m_appliedCount + page.count);
    if (!page.hasMore)
        setLastSyncedAt(m_clock.utcNow());
    if (!page.kinds.isEmpty())
        Q_EMIT changesCommitted(page.kinds);
}

void SyncService::conclude(const Result<void> &result)
{
    if (result) {
        if (m_failures > 0)
            m_nudges.hurry();
        m_failures = 0;
        m_lastError = {ErrorCode::None};
        setState(State::UpToDate);
        return;
    }
    m_lastError = result.error();
    scheduleRetry();
    setState(meansOffline(m_lastError.code) ? State::Offline : State::Failed);
}

void SyncService::scheduleRetry()
{
    // Only the person can end this one, and signing in pulls anew.
    if (m_lastError.code == ErrorCode::SessionExpired)
        return;
    m_retryTimer.start(m_pacing.retry.waitBefore(++m_failures, m_lastError.retryAfter, m_random));
}

void SyncService::onStatusChanged()
{
    const bool isBack = m_client->status()->state() == ServiceStatus::State::Online;
    if (isBack && !m_pulling && mayBeOver(m_lastError.code))
        pullNow();
}

void SyncService::onNudgesChanged()
{
    if (!m_started)
        return;
    if (m_nudges.isConnected()) {
        m_pollTimer.stop();
        Q_EMIT reconnected();
        // For what was said while nobody listened.
        pullNow();
    } else {
        m_pollTimer.start(m_pacing.pollInterval);
    }
}

void SyncService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SyncService::setLastSyncedAt(const QDateTime &time)
{
    m_lastSyncedAt = time;
    Q_EMIT lastSyncedAtChanged();
}

void SyncService::setAppliedCount(qint64 count)
{
    if (m_appliedCount == count)
        return;
    m_appliedCount = count;
    Q_EMIT appliedCountChanged();
}

} // namespace Billfold

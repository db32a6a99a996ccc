// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/clock.h"
#include "core/session/devicecredentials.h"
#include "core/session/signin.h"
#include "core/session/signup.h"
#include "core/vault/vault.h"
#include "core/vault/vaultintegrity.h"

#include <QPointer>

#include <algorithm>

namespace Billfold {

namespace {

/// Idleness is looked at this often rather than awaited, so that it follows the clock that was handed in.
constexpr auto IdleCheckInterval = std::chrono::seconds(1);

} // namespace

Session::Session(SessionOptions options, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_context{std::move(options), &clock, &random}
    , m_state(stateOnDisk())
{
    m_idleTimer.setInterval(IdleCheckInterval);
    connect(&m_idleTimer, &QTimer::timeout, this, &Session::lockWhenIdle);
}

Session::~Session() = default;

void Session::setAutoLockMinutes(int minutes)
{
    const auto autoLock = std::chrono::minutes(std::clamp(minutes, 1, MaximumAutoLockMinutes));
    if (autoLock == m_autoLock)
        return;
    m_autoLock = autoLock;
    Q_EMIT autoLockMinutesChanged();
}

QCoro::Task<Result<void>> Session::unlock(SecretBytes password)
{
    const QPointer<Session> self(this);
    if (m_state != State::Locked)
        co_return failure(ErrorCode::Busy);
    setState(State::Opening);
    const QFuture<void> closing = m_closing;
    co_await closing;
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    Result<WalletFoundation> foundation = co_await openWithPassword(m_context, std::move(password));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    co_return co_await enter(std::move(foundation));
}

QCoro::Task<Result<void>> Session::unlockWithRecoveryCode(SecretBytes code)
{
    const QPointer<Session> self(this);
    if (m_state != State::Locked)
        co_return failure(ErrorCode::Busy);
    setState(State::Opening);
    const QFuture<void> closing = m_closing;
    co_await closing;
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    Result<WalletFoundation> foundation = co_await openWithRecoveryCode(m_context, std::move(code));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    co_return co_await enter(std::move(foundation));
}

QCoro::Task<Result<void>> Session::setVaultAside()
{
    const QPointer<Session> self(this);
    if (m_state != State::Locked)
        co_return failure(ErrorCode::Busy);
    const QFuture<void> closing = m_closing;
    co_await closing;
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (m_state != State::Locked)
        co_return failure(ErrorCode::Busy);
    const Result<QString> aside = quarantineVault(m_context.options.profileDirectory, m_context.clock->utcNow());
    if (!aside)
        co_return failure(aside.error());
    m_rebuilding = true;
    setState(stateOnDisk());
    co_return {};
}

/// From the open vault to the open wallet; from a failure back to the lock.
QCoro::Task<Result<void>> Session::enter(Result<WalletFoundation> foundation)
{
    const QPointer<Session> self(this);
    if (!foundation) {
        setState(stateOnDisk());
        co_return failure(foundation.error());
    }
    auto wallet = std::make_unique<Wallet>(
        std::move(*foundation), m_context.options.profileDirectory, *m_context.clock, *m_context.random);
    const Result<void> loaded = co_await wallet->load();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!loaded) {
        wallet.reset();
        setState(stateOnDisk());
        co_return loaded;
    }
    m_wallet = std::move(wallet);
    m_lockReason = LockReason::None;
    m_rebuilding = false;
    noteActivity();
    m_idleTimer.start();
    Q_EMIT walletChanged();
    setState(State::Open);
    if (m_wallet)
        m_wallet->start();
    co_return {};
}

void Session::lock(LockReason reason)
{
    if (m_state != State::Open)
        return;
    m_idleTimer.stop();
    const std::unique_ptr<Wallet> wallet = std::move(m_wallet);
    m_lockReason = reason;
    // First the lock screen covers everything, then what was under it lets go of the wallet, then it is destroyed.
    setState(State::Locked);
    Q_EMIT walletChanged();
    m_closingVault = wallet->release();
    m_closing = m_closingVault->close();
    m_closing.then(this, [this] {
        if (m_closing.isFinished())
            m_closingVault.reset();
    });
}

void Session::noteActivity()
{
    m_lastActivity = m_context.clock->monotonicNow();
}

void Session::lockWhenIdle()
{
    if (m_context.clock->monotonicNow() - m_lastActivity >= m_autoLock)
        lock(LockReason::Idle);
}

std::unique_ptr<SignUp> Session::beginSignUp()
{
    return std::make_unique<SignUp>(*this, m_context);
}

std::unique_ptr<SignIn> Session::beginSignIn()
{
    return std::make_unique<SignIn>(*this, m_context);
}

void Session::adopt(WalletFoundation foundation)
{
    setState(State::Opening);
    enter(std::move(foundation));
}

void Session::refreshState()
{
    if (m_state == State::NoProfile || m_state == State::Locked)
        setState(stateOnDisk());
}

Session::State Session::stateOnDisk() const
{
    const Result<VaultSlots> vaultSlots = readSlots(m_context.options.profileDirectory);
    const bool isMissing = !vaultSlots && vaultSlots.error().code == ErrorCode::VaultMissing;
    return isMissing ? State::NoProfile : State::Locked;
}

void Session::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/session/wallet.h"
#include "core/session/walletopening.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Billfold {

class SignIn;
class SignUp;

/// Whether the wallet is open, and the way in and out. The composition root owns one. Interface thread.
class Session : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// Null unless Open. It and everything below it are gone when walletChanged has been handled after a lock.
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet NOTIFY walletChanged FINAL)
    /// Why it is locked, so that the lock screen can say so.
    Q_PROPERTY(LockReason lockReason READ lockReason NOTIFY stateChanged FINAL)
    /// The vault was set aside, and signing in makes a new one.
    Q_PROPERTY(bool rebuilding READ isRebuilding NOTIFY stateChanged FINAL)
    /// Idle minutes until it locks by itself: 1 to 30.
    Q_PROPERTY(int autoLockMinutes READ autoLockMinutes WRITE setAutoLockMinutes NOTIFY autoLockMinutesChanged FINAL)

public:
    enum class State {
        NoProfile, ///< nobody has signed up or in here
        Locked,
        Opening, ///< the password is being worked on, or the wallet is being read
        Open,
    };
    Q_ENUM(State)

    enum class LockReason {
        None, ///< the program has just started
        ByPerson,
        Idle,
        Suspend,
    };
    Q_ENUM(LockReason)

    static constexpr int DefaultAutoLockMinutes = 5;
    static constexpr int MaximumAutoLockMinutes = 30;

    /// Clock and randomness outlive the session.
    Session(SessionOptions options, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Wallet *wallet() const { return m_wallet.get(); }
    [[nodiscard]] LockReason lockReason() const { return m_lockReason; }
    [[nodiscard]] bool isRebuilding() const { return m_rebuilding; }
    [[nodiscard]] int autoLockMinutes() const { return static_cast<int>(m_autoLock.count()); }
    void setAutoLockMinutes(int minutes);

    /// Opens the vault, without the service, and then the wallet. About a second. PasswordWrong; VaultInUse and the other
    /// errors of the vault; Busy when it is not Locked. Where a sign-up was cut short, it is finished here first: then also
    /// errors of transport, and TicketInvalid when it has to be begun again (the session is NoProfile afterwards).
    [[nodiscard]] QCoro::Task<Result<void>> unlock(SecretBytes password);
    /// `code` as typed. RecoveryCodeWrong and as above. The service is not signed in to anew this way, so that after a
    /// long absence only what the vault knows is there.
    [[nodiscard]] QCoro::Task<Result<void>> unlockWithRecoveryCode(SecretBytes code);

    /// For a vault that cannot be opened any more: moves its files to "quarantine" in the profile, where they stay, so that
    /// signing in builds a new one from the service (the session is NoProfile afterwards). What only this vault knew, such
    /// as payments whose outcome was open, is not in the new one. Busy when it is not Locked; VaultUnwritable, VaultReadOnly.
    [[nodiscard]] QCoro::Task<Result<void>> setVaultAside();

    /// Nothing unless Open. The keys are wiped as soon as writing that is under way has finished.
    Q_INVOKABLE void lock(Billfold::Session::LockReason reason = LockReason::ByPerson);
    /// The person did something: idle time begins anew.
    Q_INVOKABLE void noteActivity();

    /// Ways in where there is no profile. They need this session only while they work, and may be destroyed at any time.
    [[nodiscard]] std::unique_ptr<SignUp> beginSignUp();
    [[nodiscard]] std::unique_ptr<SignIn> beginSignIn();

    /// What sign-up and sign-in end with.
    void adopt(WalletFoundation foundation);
    /// Looks at the directory again: for when a sign-up has left a vault behind that still has to be finished.
    void refreshState();

Q_SIGNALS:
    void stateChanged();
    void walletChanged();
    void autoLockMinutesChanged();

private:
    QCoro::Task<Result<void>> enter(Result<WalletFoundation> foundation);
    void setState(State state);
    [[nodiscard]] State stateOnDisk() const;
    void lockWhenIdle();

    const OpeningContext m_context;
    State m_state = State::NoProfile;
    LockReason m_lockReason = LockReason::None;
    bool m_rebuilding = false;
    std::unique_ptr<Wallet> m_wallet;
    QFuture<void> m_closing; ///< the vault of the wallet before
    std::unique_ptr<Vault> m_closingVault; ///< until its file is closed; a session that goes meanwhile waits for that
    std::chrono::minutes m_autoLock{DefaultAutoLockMinutes};
    std::chrono::milliseconds m_lastActivity{0}; ///< of the monotonic clock
    QTimer m_idleTimer;
};

} // namespace Billfold

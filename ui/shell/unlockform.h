// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/session/session.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// The way back in from the lock screen, by password (901) or by recovery code (904). What was typed is taken out of the
/// field when it is tried. When it fits, the session opens and this form goes with the lock screen.
class UnlockForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY problemChanged FINAL)
    /// The vault cannot be opened any more, whatever is typed: setting it aside is what helps.
    Q_PROPERTY(bool canRebuild READ canRebuild NOTIFY problemChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] bool canRebuild() const;

    /// Nothing while busy or when nothing was typed.
    Q_INVOKABLE void unlock(Billfold::SecretBuffer *password);
    Q_INVOKABLE void unlockWithRecoveryCode(Billfold::SecretBuffer *code);
    /// Sets the vault aside; the session then has no profile. Nothing unless canRebuild.
    Q_INVOKABLE void rebuild();
    /// What was wrong is forgotten: the person types anew.
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void sessionChanged();
    void busyChanged();
    void problemChanged();
    /// It did not open; `problem` says why.
    void failed();

private:
    [[nodiscard]] bool canTry(const SecretBuffer *typed) const;
    QCoro::Task<void> tryPassword(SecretBytes password);
    QCoro::Task<void> tryRecoveryCode(SecretBytes code);
    QCoro::Task<void> setAside();
    void begin();
    void finish(const Result<void> &result);

    QPointer<Session> m_session;
    bool m_busy = false;
    Problem m_problem;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/signin.h"
#include "ui/parts/phoneinput.h"
#include "ui/parts/form.h"
#include "ui/start/codecountdown.h"
#include "ui/start/recoverycode.h"

#include <QQmlEngine>

#include <memory>

namespace Billfold {

/// Signing in on this machine for the first time (screens 902, 903, and 915 and 916 for the new vault's recovery code).
/// The password stays in locked memory until the vault is made, because a new device is asked for a code in between.
class SignInForm : public Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(Billfold::PhoneInput *phone READ phone CONSTANT FINAL)
    Q_PROPERTY(Billfold::CodeCountdown *countdown READ countdown CONSTANT FINAL)
    Q_PROPERTY(Billfold::RecoveryCode *recoveryCode READ recoveryCode CONSTANT FINAL)

public:
    enum Step { EnterPassword, EnterCode, ShowRecoveryCode, CheckRecoveryCode };
    Q_ENUM(Step)

    explicit SignInForm(QObject *parent = nullptr);
    ~SignInForm() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] PhoneInput *phone() { return &m_phone; }
    [[nodiscard]] CodeCountdown *countdown() { return &m_countdown; }
    [[nodiscard]] RecoveryCode *recoveryCode() { return &m_recoveryCode; }

    /// Each goes on to the next step, or sets `problem`. While busy they do nothing.
    Q_INVOKABLE void submitPassword(Billfold::SecretBuffer *password);
    Q_INVOKABLE void submitCode(Billfold::SecretBuffer *code);
    Q_INVOKABLE void resendCode();
    Q_INVOKABLE void goToCheck();
    /// Two groups (from 0) as typed back; the wallet opens when they fit.
    Q_INVOKABLE void submitCheck(int firstGroup, Billfold::SecretBuffer *first, int secondGroup, Billfold::SecretBuffer *second);
    /// One step back; false on a step that cannot be left that way.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void sessionChanged();
    void stepChanged();

private:
    void advance(SignInStep step);
    void requestCode();
    void goTo(Step step);

    Session *m_session = nullptr;
    std::unique_ptr<SignIn> m_signIn;
    Step m_step = EnterPassword;
    PhoneInput m_phone;
    CodeCountdown m_countdown;
    RecoveryCode m_recoveryCode;
};

} // namespace Billfold

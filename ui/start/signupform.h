// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/signup.h"
#include "ui/parts/phoneinput.h"
#include "ui/parts/form.h"
#include "ui/start/codecountdown.h"
#include "ui/start/recoverycode.h"

#include <QQmlEngine>

#include <memory>

namespace Billfold {

/// Opening an account, step by step (screens 910 to 916). Secrets come from the fields' own buffers and are wiped there as
/// soon as a step takes them. Going back or destroying the form at any point leaves no account behind half made: the
/// service learns of it in one request, at the PIN.
class SignUpForm : public Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool consented READ hasConsented WRITE setConsented NOTIFY consentedChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(Billfold::PhoneInput *phone READ phone CONSTANT FINAL)
    Q_PROPERTY(Billfold::CodeCountdown *countdown READ countdown CONSTANT FINAL)
    Q_PROPERTY(Billfold::RecoveryCode *recoveryCode READ recoveryCode CONSTANT FINAL)

public:
    enum Step { EnterName, EnterPhone, EnterCode, EnterPassword, EnterPin, ShowRecoveryCode, CheckRecoveryCode };
    Q_ENUM(Step)

    explicit SignUpForm(QObject *parent = nullptr);
    ~SignUpForm() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool hasConsented() const { return m_consented; }
    void setConsented(bool consented);
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] PhoneInput *phone() { return &m_phone; }
    [[nodiscard]] CodeCountdown *countdown() { return &m_countdown; }
    [[nodiscard]] RecoveryCode *recoveryCode() { return &m_recoveryCode; }

    /// Each goes on to the next step, or sets `problem`. While busy they do nothing.
    Q_INVOKABLE void submitName();
    Q_INVOKABLE void submitPhone();
    Q_INVOKABLE void submitCode(Billfold::SecretBuffer *code);
    Q_INVOKABLE void submitPassword(Billfold::SecretBuffer *password);
    Q_INVOKABLE void submitPins(Billfold::SecretBuffer *pin, Billfold::SecretBuffer *again);
    Q_INVOKABLE void goToCheck();
    /// Two groups (from 0) as typed back.
    Q_INVOKABLE void submitCheck(int firstGroup, Billfold::SecretBuffer *first, int secondGroup, Billfold::SecretBuffer *second);

    Q_INVOKABLE void resendCode();
    /// One step back; false on a step that cannot be left that way.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void sessionChanged();
    void stepChanged();
    void consentedChanged();
    void nameChanged();

private:
    void goTo(Step step);
    void requestCode();
    void fail(const Error &error);

    Session *m_session = nullptr;
    std::unique_ptr<SignUp> m_signUp;
    Step m_step = EnterName;
    bool m_consented = false;
    QString m_name;
    PhoneInput m_phone;
    CodeCountdown m_countdown;
    SecretBytes m_password;
    RecoveryCode m_recoveryCode;
};

} // namespace Billfold

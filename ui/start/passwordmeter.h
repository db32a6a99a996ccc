// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/session/passwordpolicy.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace Billfold {

/// How hard the password being typed is to guess, after each key press; see core/session/passwordpolicy.h.
class PasswordMeter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// What is being typed; outlives the meter.
    Q_PROPERTY(Billfold::SecretBuffer *password READ password WRITE setPassword NOTIFY passwordChanged FINAL REQUIRED)
    /// Words that make the password worse: the person's name and phone number.
    Q_PROPERTY(QStringList personalWords READ personalWords WRITE setPersonalWords NOTIFY personalWordsChanged FINAL)
    /// 0 (guessed at once) to 4 (very hard), zxcvbn's own scale.
    Q_PROPERTY(int score READ score NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    /// What weakens it most.
    Q_PROPERTY(Weakness weakness READ weakness NOTIFY changed FINAL)
    /// Characters that are still missing; 0 when it is long enough.
    Q_PROPERTY(int missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(bool acceptable READ isAcceptable NOTIFY changed FINAL)

public:
    /// As PasswordWeakness.
    enum class Weakness { None, CommonWord, PersonalWord, Repetition, Sequence, Keyboard, Date };
    Q_ENUM(Weakness)

    using QObject::QObject;

    [[nodiscard]] SecretBuffer *password() const { return m_password; }
    void setPassword(SecretBuffer *password);
    [[nodiscard]] const QStringList &personalWords() const { return m_personalWords; }
    void setPersonalWords(const QStringList &words);

    [[nodiscard]] int score() const { return m_strength.score; }
    [[nodiscard]] int length() const { return m_strength.length; }
    [[nodiscard]] Weakness weakness() const { return static_cast<Weakness>(m_strength.weakness); }
    [[nodiscard]] int missing() const { return qMax(0, MinimumPasswordLength - m_strength.length); }
    [[nodiscard]] bool isAcceptable() const { return m_strength.isAcceptable(); }

Q_SIGNALS:
    void passwordChanged();
    void personalWordsChanged();
    void changed();

private:
    void measure();

    QPointer<SecretBuffer> m_password;
    QStringList m_personalWords;
    PasswordStrength m_strength;
};

} // namespace Billfold

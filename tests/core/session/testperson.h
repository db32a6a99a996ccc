// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"
#include "tests/support/serviceprocess.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>

namespace Billfold {

/// The machine's clock, ahead by what a test asks for.
class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_system.utcNow().addMSecs(m_ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonicNow() const override { return m_system.monotonicNow() + m_ahead; }
    void advance(std::chrono::milliseconds by) { m_ahead += by; }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_ahead{0};
};

/// A person at a machine of their own, with a profile that goes with this object.
class TestPerson
{
public:
    static constexpr auto Password = "correct horse battery";
    static constexpr auto Pin = "258036";

    /// `address` is where this person's program reaches the service, perhaps through a proxy.
    TestPerson(ServiceProcess &service, QString phone, QString name, const QUrl &address = {});
    ~TestPerson();

    /// The whole sign-up, with the code from the sandbox's phone. The session is Open afterwards; what failed otherwise.
    [[nodiscard]] Result<void> signUp();
    /// The same up to the account itself.
    [[nodiscard]] Result<void> proveThePhone(SignUp &signUp);
    [[nodiscard]] Result<void> unlock(const char *password = Password);
    /// As if the program had been started again.
    void restart();
    /// Waits for a state that comes by itself.
    [[nodiscard]] bool waitForState(Session::State state);

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Wallet &wallet() { return *m_session->wallet(); }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] const QString &phone() const { return m_phone; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString directory() const { return m_directory.filePath(QStringLiteral("profile")); }
    [[nodiscard]] const SecretBytes &recoveryCode() const { return m_recoveryCode; }

    [[nodiscard]] static SecretBytes secret(const char *text) { return SecretBytes::copyOf(QByteArrayView(text)); }
    /// The newest code that the service has sent to this phone.
    [[nodiscard]] SecretBytes latestCode() const;

private:
    ServiceProcess &m_service;
    const QString m_phone;
    const QString m_name;
    const QUrl m_address;
    QTemporaryDir m_directory;
    TestClock m_clock;
    SystemRandom m_random;
    SecretBytes m_recoveryCode;
    std::unique_ptr<Session> m_session;
};

} // namespace Billfold

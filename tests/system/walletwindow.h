// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/tour/person.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QQuickWindow>

#include <memory>

namespace Billfold {

class ServiceProcess;

/// One person's program: a window over a profile of its own, joined to the service of the test. close() and open() are
/// what ending and starting the program are.
class WalletWindow
{
public:
    WalletWindow(ServiceProcess &service, QString profileDirectory, PersonDetails details);

    /// False when no window came up. `address` is where this person's program reaches the service, perhaps through
    /// something else.
    [[nodiscard]] bool open(const QString &language = QStringLiteral("en"), const QUrl &address = {});
    void close();

    [[nodiscard]] Person &person() { return *m_person; }
    [[nodiscard]] UiDriver &screen() { return *m_driver; }
    /// The open wallet, for what a person does not do: shorter times.
    [[nodiscard]] Wallet *wallet() { return m_application->session().wallet(); }
    [[nodiscard]] QQuickWindow &window() { return *m_application->window(); }
    /// The page that is shown.
    [[nodiscard]] QObject *page() { return m_application->window()->property("currentPage").value<QObject *>(); }
    [[nodiscard]] Settings &settings() { return m_application->settings(); }
    /// The clock of this machine is wrong by so much, from the next open() on.
    void setClockOff(std::chrono::milliseconds by) { m_clock.by = by; }

private:
    struct WrongClock final : Clock
    {
        [[nodiscard]] QDateTime utcNow() const override { return system.utcNow().addMSecs(by.count()); }
        [[nodiscard]] std::chrono::milliseconds monotonicNow() const override { return system.monotonicNow(); }
        SystemClock system;
        std::chrono::milliseconds by{0};
    };

    ServiceProcess &m_service;
    const QString m_profileDirectory;
    const PersonDetails m_details;
    WrongClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<UiDriver> m_driver;
    std::unique_ptr<Person> m_person;
};

} // namespace Billfold

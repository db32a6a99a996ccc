// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/tour/person.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QUrl>

#include <memory>

namespace Billfold {

class ServiceProcess;

/// One person's program: a window over a profile of its own, joined to the service of the test. close() and open() are
/// what ending and starting the program are.
class WalletWindow
{
public:
    /// `address` is where the program connects to: the service itself, or what stands before it.
    WalletWindow(ServiceProcess &service, QUrl address, QString profileDirectory, PersonDetails details);

    /// False when no window came up.
    [[nodiscard]] bool open(const QString &language = QStringLiteral("en"));
    void close();

    [[nodiscard]] Person &person() { return *m_person; }
    [[nodiscard]] UiDriver &screen() { return *m_driver; }

private:
    ServiceProcess &m_service;
    const QUrl m_address;
    const QString m_profileDirectory;
    const PersonDetails m_details;
    const SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<UiDriver> m_driver;
    std::unique_ptr<Person> m_person;
};

} // namespace Billfold

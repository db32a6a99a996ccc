// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/walletwindow.h"

#include "tests/support/serviceprocess.h"

#include <QQuickWindow>
#include <QTest>

namespace Billfold {

WalletWindow::WalletWindow(ServiceProcess &service, QString profileDirectory, PersonDetails details)
    : m_service(service)
    , m_profileDirectory(std::move(profileDirectory))
    , m_details(std::move(details))
{
}

bool WalletWindow::open(const QString &language, const QUrl &address)
{
    const ApplicationOptions options{
        .profileDirectory = m_profileDirectory,
        .service = address.isEmpty() ? m_service.url() : address,
        .language = language,
        .theme = QStringLiteral("light"),
        .renderer = {},
        .reducedMotion = true,
        .demo = false,
    };
    m_application = std::make_unique<Application>(options, m_clock, m_random);
    if (!m_application->start() || !m_application->window())
        return false;
    m_driver = std::make_unique<UiDriver>(*m_application->window());
    m_person = std::make_unique<Person>(*m_driver, m_details, [this] { return m_service.latestCode(m_details.phone); });
    return QTest::qWaitForWindowExposed(m_application->window());
}

void WalletWindow::close()
{
    m_person.reset();
    m_driver.reset();
    m_application.reset();
}

} // namespace Billfold

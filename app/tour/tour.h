// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/person.h"
#include "app/tour/screenalbum.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sandbox/cuttingproxy.h"
#include "core/sandbox/demoservice.h"

#include <QTemporaryDir>

#include <memory>

namespace Billfold {

class Application;

struct TourOptions
{
    QString outputDirectory; ///< exists
    QString language = QStringLiteral("en"); ///< "zh_CN" or "en"
    QString theme = QStringLiteral("light"); ///< "light" or "dark"
    AlbumKind album = AlbumKind::AsShown;
};

/// Two people and the real service, from the first start to the bill of a transfer, in real windows: somebody new opens an
/// account and receives money from the demo person. Each screen is photographed; a step that does not show what it should
/// ends the tour. Everything it makes is in a temporary directory and gone afterwards.
class Tour
{
public:
    explicit Tour(TourOptions options);
    ~Tour();

    /// What went wrong, in words, or nothing.
    UiDriver::Outcome play();

    [[nodiscard]] int pictures() const { return m_album.count(); }

private:
    using Outcome = UiDriver::Outcome;
    struct Window;

    Outcome playAll();
    Outcome startService();
    Outcome open(std::unique_ptr<Window> &window, const PersonDetails &details);
    Outcome newcomerOpensAccount();
    Outcome demoPersonSignsIn();
    Outcome demoPersonPays();
    Outcome demoPersonPaysMerchant();
    Outcome newcomerSeesMoney();
    Outcome demoPersonLooksAround();
    Outcome demoPersonBindsACard();
    Outcome demoPersonTopsUp();
    Outcome bankRefuses();
    Outcome demoPersonSendsLater();
    Outcome demoPersonCallsBack();
    Outcome connectionBreaksWhilePaying();
    Outcome unknownPaymentResolves();
    Outcome demoPersonLocks();
    Outcome serviceGoesAway();
    Outcome picture(Window &window, const QString &screen);

    const TourOptions m_options;
    ScreenAlbum m_album;
    const SystemClock m_clock;
    SystemRandom m_random;
    QTemporaryDir m_directory;
    DemoService m_service;
    std::unique_ptr<CuttingProxy> m_network; ///< between the windows and the service
    std::unique_ptr<Window> m_newcomer;
    std::unique_ptr<Window> m_demoPerson;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/applicationoptions.h"
#include "app/confinement.h"
#include "app/interfacelanguage.h"
#include "core/session/session.h"
#include "core/settings/settings.h"

#include <QQmlApplicationEngine>

#include <memory>

QT_BEGIN_NAMESPACE
class QQuickWindow;
QT_END_NAMESPACE

namespace Billfold {

class ActivityFilter;
class Clock;
class DemoPhone;
class Random;
class SuspendWatch;

/// The composition root: makes the settings, the session and the window, and joins them. A process may hold several, one
/// after another or side by side, each with a profile of its own. Needs a QGuiApplication. Interface thread.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Clock and randomness outlive it.
    Application(ApplicationOptions options, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~Application() override;

    /// Loads and shows the window. False when it cannot be made, which the log then explains.
    [[nodiscard]] bool start();

    /// Null before start().
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Settings &settings() { return m_settings; }

Q_SIGNALS:
    /// The person wants to look around with play money: another profile, and a service of its own.
    void demoRequested();

private Q_SLOTS:
    void chooseLanguage(const QString &name);

private:
    [[nodiscard]] QVariantMap windowProperties();
    void followSettings();
    void applyLanguage();
    void watchForLocking();
    void showDemoPhone();

    const ApplicationOptions m_options;
    const Clock &m_clock;
    Random &m_random;
    Settings m_settings;
    Session m_session;
    InterfaceLanguage m_language;
    NoNetworkFactory m_noNetwork;
    ResourcesOnly m_resourcesOnly;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; ///< the engine's
    std::unique_ptr<ActivityFilter> m_activityFilter;
    std::unique_ptr<SuspendWatch> m_suspendWatch;
    std::unique_ptr<DemoPhone> m_demoPhone;
};

} // namespace Billfold

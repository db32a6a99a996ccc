// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/activityfilter.h"
#include "app/demophone.h"
#include "app/platform/suspendwatch.h"

#include <QLibraryInfo>
#include <QQuickWindow>
#include <QSysInfo>

namespace Billfold {

namespace {

QString platformName()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("windows");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("macos");
#else
    return QStringLiteral("linux");
#endif
}

SessionOptions sessionOptions(const ApplicationOptions &options, const QString &language)
{
    return {
        .profileDirectory = options.profileDirectory,
        .service = options.service,
        .language = QString(language).replace(u'_', u'-'),
        .deviceName = QSysInfo::machineHostName(),
        .platform = platformName(),
    };
}

QString firstOf(const QString &option, const QString &setting)
{
    return option.isEmpty() ? setting : option;
}

} // namespace

Application::Application(ApplicationOptions options, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_random(random)
    , m_settings(m_options.profileDirectory)
    , m_session(sessionOptions(m_options, firstOf(m_options.language, m_settings.language())), clock, random)
{
    // Not from folders that the environment or the place of the program names.
    m_engine.setImportPathList({QLibraryInfo::path(QLibraryInfo::QmlImportsPath),
        QStringLiteral("qrc:/qt-project.org/imports"), QStringLiteral("qrc:/qt/qml")});
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addUrlInterceptor(&m_resourcesOnly);
    m_language.use(firstOf(m_options.language, m_settings.language()));
    m_session.setAutoLockMinutes(m_settings.autoLockMinutes());
}

Application::~Application() = default;

bool Application::start()
{
    m_engine.setInitialProperties(windowProperties());
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Billfold/Shell/MainWindow.qml")));
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (!m_window)
        return false;
    connect(m_window, SIGNAL(demoRequested()), this, SIGNAL(demoRequested()));
    connect(m_window, SIGNAL(languageChosen(QString)), this, SLOT(chooseLanguage(QString)));
    followSettings();
    m_activityFilter = std::make_unique<ActivityFilter>(m_session);
    m_window->show();
    if (m_options.demo)
        showDemoPhone();
    // The bus of the system need not be waited for before the first frame.
    QMetaObject::invokeMethod(this, &Application::watchForLocking, Qt::QueuedConnection);
    return true;
}

QVariantMap Application::windowProperties()
{
    const bool reducedMotion = m_options.reducedMotion || m_settings.reducedMotion() == QLatin1String("on");
    return {
        {QStringLiteral("session"), QVariant::fromValue(&m_session)},
        {QStringLiteral("settings"), QVariant::fromValue(&m_settings)},
        {QStringLiteral("language"), m_language.name()},
        {QStringLiteral("scheme"), firstOf(m_options.theme, m_settings.theme())},
        {QStringLiteral("reducedMotion"), reducedMotion},
    };
}

void Application::followSettings()
{
    // What the person changes now counts more than what the command line said.
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_language.use(m_settings.language());
        applyLanguage();
    });
    connect(&m_settings, &Settings::themeChanged, this, [this] { m_window->setProperty("scheme", m_settings.theme()); });
    connect(&m_settings, &Settings::reducedMotionChanged, this, [this] {
        m_window->setProperty("reducedMotion", m_settings.reducedMotion() == QLatin1String("on"));
    });
    connect(&m_settings, &Settings::autoLockMinutesChanged, this,
        [this] { m_session.setAutoLockMinutes(m_settings.autoLockMinutes()); });
}

void Application::chooseLanguage(const QString &name)
{
    m_settings.setLanguage(name);
    // The settings may have said so before, and the command line something else.
    m_language.use(name);
    applyLanguage();
}

void Application::applyLanguage()
{
    m_window->setProperty("language", m_language.name());
    m_engine.retranslate();
}

void Application::watchForLocking()
{
    m_suspendWatch = std::make_unique<SuspendWatch>();
    connect(m_suspendWatch.get(), &SuspendWatch::aboutToSuspend, this,
        [this] { m_session.lock(Session::LockReason::Suspend); });
}

void Application::showDemoPhone()
{
    Result<ServiceEndpoint> service = ServiceEndpoint::create(m_options.service);
    if (!service)
        return;
    m_demoPhone = std::make_unique<DemoPhone>(m_engine, std::move(*service), m_clock, m_random);
    if (!m_demoPhone->show())
        m_demoPhone.reset();
}

} // namespace Billfold

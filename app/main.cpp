// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/platform/hardening.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sandbox/demoservice.h"
#include "ui/controls/items/typeface.h"

#include <QCoroTask>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

namespace {

using namespace Billfold;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// The software renderer starts faster, needs less memory and does not depend on drivers; the interface needs no shaders.
void chooseRenderer(const ApplicationOptions &options)
{
    const QString renderer = options.renderer.isEmpty() ? Settings(options.profileDirectory).renderer() : options.renderer;
    if (renderer == QLatin1String("software"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void openDemo(const ApplicationOptions &options)
{
    const QString directory = options.profileDirectory + QStringLiteral("/demo");
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--profile"), directory, QStringLiteral("--demo")});
    QCoreApplication::quit();
}

/// The sandbox service that the demo runs by itself. Null when it does not start.
std::unique_ptr<DemoService> startDemoService(ApplicationOptions &options)
{
    auto service = std::make_unique<DemoService>(
        DemoService::bundledProgram(), options.profileDirectory + QStringLiteral("/service"));
    const Result<QUrl> address = QCoro::waitFor(service->start());
    if (!address) {
        std::fprintf(stderr, "billfold: the demo's service does not start: %s\n", qPrintable(address.error().detail));
        return nullptr;
    }
    options.service = *address;
    return service;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    auto options = parseCommandLine(argumentsOf(argc, argv));
    if (!options) {
        const CommandLineExit &exit = options.error();
        std::fputs(qPrintable(exit.text), exit.isMistake() ? stderr : stdout);
        return exit.exitCode;
    }
    chooseRenderer(*options);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("billfold"));
    QGuiApplication::setApplicationVersion(QStringLiteral(BILLFOLD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("billfold"));
    QGuiApplication::setFont(interfaceFont());

    std::unique_ptr<DemoService> demoService;
    if (options->demo && options->service.isEmpty()) {
        demoService = startDemoService(*options);
        if (!demoService)
            return EXIT_FAILURE;
    }
    const SystemClock clock;
    SystemRandom random;
    Application billfold(*options, clock, random);
    QObject::connect(&billfold, &Application::demoRequested, &application, [&options] { openDemo(*options); });
    return billfold.start() ? QGuiApplication::exec() : EXIT_FAILURE;
}

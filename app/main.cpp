// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/platform/hardening.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/controls/items/typeface.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>

#include <cstdio>

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

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    const auto options = parseCommandLine(argumentsOf(argc, argv));
    if (!options) {
        const CommandLineExit &exit = options.error();
        std::fputs(qPrintable(exit.text), exit.exitCode == 0 ? stdout : stderr);
        return exit.exitCode;
    }
    chooseRenderer(*options);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("billfold"));
    QGuiApplication::setApplicationVersion(QStringLiteral(BILLFOLD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("billfold"));
    QGuiApplication::setFont(interfaceFont());

    const SystemClock clock;
    SystemRandom random;
    Application billfold(*options, clock, random);
    QObject::connect(&billfold, &Application::demoRequested, &application, [&options] { openDemo(*options); });
    return billfold.start() ? QGuiApplication::exec() : EXIT_FAILURE;
}

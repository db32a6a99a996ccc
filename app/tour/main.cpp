// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "ui/controls/items/typeface.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

using namespace Billfold;

namespace {

TourOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Drives the real windows through everything against the real service and saves a picture of each screen."));
    parser.addHelpOption();
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("Save the pictures in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("zh_CN or en."), QStringLiteral("NAME"), QStringLiteral("en"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption everyLook(QStringLiteral("every-look"),
        QStringLiteral("Each screen in both languages, light and dark, wide and narrow."));
    parser.addOptions({output, language, theme, everyLook});
    parser.process(application);
    if (!parser.isSet(output))
        parser.showHelp(2);
    return {
        .outputDirectory = parser.value(output),
        .language = parser.value(language),
        .theme = parser.value(theme),
        .album = parser.isSet(everyLook) ? AlbumKind::EveryLook : AlbumKind::AsShown,
    };
}

} // namespace

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("billfold-tour"));
    QGuiApplication::setFont(interfaceFont());
    const TourOptions options = readOptions(application);
    QTextStream out(stdout);
    if (!QDir().mkpath(options.outputDirectory)) {
        out << "tour: cannot make " << options.outputDirectory << Qt::endl;
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    Tour tour(options);
    if (const UiDriver::Outcome outcome = tour.play(); !outcome) {
        out << "tour: after " << tour.pictures() << " screens: " << outcome.error() << Qt::endl;
        return 1;
    }
    out << "tour: " << tour.pictures() << " screens in " << timer.elapsed() / 1000 << " s" << Qt::endl;
    return 0;
}

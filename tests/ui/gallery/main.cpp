// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "ui/controls/items/typeface.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTimer>

using Billfold::Money;

namespace {

constexpr auto SettlingTime = std::chrono::milliseconds(400);

QVariantMap properties(const QCommandLineParser &arguments)
{
    return {
        {QStringLiteral("scheme"), arguments.value(QStringLiteral("theme"))},
        {QStringLiteral("localeName"), arguments.value(QStringLiteral("language"))},
        {QStringLiteral("textScale"), arguments.value(QStringLiteral("scale")).toDouble()},
        {QStringLiteral("mirrored"), arguments.isSet(QStringLiteral("mirrored"))},
        {QStringLiteral("income"), QVariant::fromValue(*Money::create(QStringLiteral("CNY"), 240'000))},
        {QStringLiteral("expense"), QVariant::fromValue(*Money::create(QStringLiteral("CNY"), -8'600))},
        {QStringLiteral("balance"), QVariant::fromValue(*Money::create(QStringLiteral("CNY"), 1'248'050))},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QStringLiteral("Shows every control of Billfold's interface."));
    arguments.addHelpOption();
    arguments.addOptions({
        {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("NAME"), QStringLiteral("light")},
        {QStringLiteral("language"), QStringLiteral("Of amounts and dates."), QStringLiteral("NAME"), QStringLiteral("en")},
        {QStringLiteral("width"), QStringLiteral("Of the window."), QStringLiteral("PIXELS"), QStringLiteral("1280")},
        {QStringLiteral("height"), QStringLiteral("Of the window."), QStringLiteral("PIXELS"), QStringLiteral("800")},
        {QStringLiteral("scale"), QStringLiteral("Text size, 1 to 2."), QStringLiteral("FACTOR"), QStringLiteral("1")},
        {QStringLiteral("mirrored"), QStringLiteral("Right to left.")},
        {QStringLiteral("save"), QStringLiteral("Save a picture and quit."), QStringLiteral("FILE")},
    });
    arguments.process(application);
    QGuiApplication::setFont(Billfold::interfaceFont());

    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setInitialProperties(properties(arguments));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(arguments.value(QStringLiteral("width")).toInt(), arguments.value(QStringLiteral("height")).toInt());
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/Gallery.qml")));
    if (view.status() != QQuickView::Ready)
        return EXIT_FAILURE;
    view.show();

    const QString file = arguments.value(QStringLiteral("save"));
    if (!file.isEmpty()) {
        QTimer::singleShot(SettlingTime, &view, [&view, file] {
            QGuiApplication::exit(view.grabWindow().save(file) ? EXIT_SUCCESS : EXIT_FAILURE);
        });
    }
    return QGuiApplication::exec();
}

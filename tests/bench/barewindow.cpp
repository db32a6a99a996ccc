// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor of bench_startup: the least that a Qt Quick Controls program can be, a window with one button.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(R"(
        import QtQuick
        import QtQuick.Controls
        ApplicationWindow {
            width: 1280
            height: 800
            visible: true
            Button { anchors.centerIn: parent; text: "Unlock" }
        }
    )");
    if (engine.rootObjects().isEmpty())
        return 1;
    return QGuiApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Three dots that take turns: something is going on. They stand still when less motion is asked for.
Item {
    id: root

    property color color: Theme.brand
    property real size: 20
    property int step: 0

    implicitWidth: size
    implicitHeight: size

    Timer {
        interval: 240
        repeat: true
        running: root.visible && !Theme.reducedMotion
        onTriggered: root.step = (root.step + 1) % 3
    }

    Row {
        anchors.centerIn: parent
        spacing: root.size / 8

        Repeater {
            model: 3
            Rectangle {
                required property int index
                width: root.size / 4
                height: width
                radius: width / 2
                color: root.color
                opacity: Theme.reducedMotion || index === root.step ? 1 : 0.35
            }
        }
    }
}

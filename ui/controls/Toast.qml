// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// A short confirmation that goes away by itself. Nothing that matters is said only here.
Rectangle {
    id: root

    property string text
    property string iconName: "circle-check"

    function show(message: string) {
        text = message
        opacity = 1
        timer.restart()
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space16
    implicitHeight: row.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusControl
    color: Theme.ink
    opacity: 0
    visible: opacity > 0

    Accessible.role: Accessible.Notification
    Accessible.name: text

    Behavior on opacity { NumberAnimation { duration: Theme.longMotion } }

    Timer {
        id: timer
        interval: 4000
        onTriggered: root.opacity = 0
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space8

        Icon {
            name: root.iconName
            size: 18
            color: Theme.background
        }
        AppText {
            color: Theme.background
            text: root.text
            Layout.maximumWidth: 320
            Accessible.ignored: true
        }
    }
}

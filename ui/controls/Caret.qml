// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The text caret of fields that draw themselves.
Rectangle {
    id: root

    property bool shown: false
    property bool lit: true

    width: 2
    height: 20
    color: Theme.brand
    visible: shown && lit

    Timer {
        interval: 530
        repeat: true
        running: root.shown && !Theme.reducedMotion
        onTriggered: root.lit = !root.lit
        onRunningChanged: root.lit = true
    }
}

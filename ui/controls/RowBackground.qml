// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Behind a row in a card: hover, press, focus, and the line to the next row.
Item {
    id: root

    property bool hovered: false
    property bool pressed: false
    property bool ringShown: false
    property bool first: false
    property bool last: false

    Rectangle {
        anchors.fill: parent
        radius: root.first || root.last ? Theme.radiusCard - 1 : 0
        color: Theme.ink
        opacity: root.pressed ? 0.08 : root.hovered ? 0.04 : 0
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        visible: !root.last
        color: Theme.line
    }
    FocusRing {
        shown: root.ringShown
        gap: -4
        radius: Theme.radiusControl - 2
    }
}

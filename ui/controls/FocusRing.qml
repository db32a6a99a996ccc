// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The 2 px ring around what has the keyboard. Fills its parent; `shown` says when.
Rectangle {
    id: root

    property bool shown: parent.visualFocus
    property real gap: 2

    anchors.fill: parent
    anchors.margins: -gap - border.width
    visible: shown
    color: "transparent"
    radius: Theme.radiusControl + gap + border.width
    border.width: Theme.focusRingWidth
    border.color: Theme.brand
}

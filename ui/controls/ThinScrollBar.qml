// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A scroll bar that shows only while there is something to scroll.
T.ScrollBar {
    id: root

    implicitWidth: 10
    padding: 2
    visible: size < 1
    minimumSize: 0.08

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: Theme.outline
        opacity: root.pressed ? 0.9 : root.hovered ? 0.7 : 0.4
    }
}

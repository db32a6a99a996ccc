// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls.Items

// A button of one icon. `text` is its name for screen readers and its tool tip.
BaseButton {
    id: root

    property real iconSize: 20

    implicitWidth: Theme.targetSize
    implicitHeight: Theme.targetSize
    padding: 0
    contentColor: enabled ? Theme.second : Theme.third
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.contentColor
            size: root.iconSize
        }
    }

    Hint { text: root.text; shown: root.hovered && !root.down }
}

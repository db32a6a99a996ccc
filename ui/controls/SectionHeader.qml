// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The name of a group of rows, with at most one link at its end.
RowLayout {
    id: root

    property string text
    property string actionText

    signal actionTriggered()

    Layout.fillWidth: true
    spacing: Theme.space8

    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        font.weight: Font.DemiBold
        text: root.text
        Accessible.role: Accessible.Heading
    }
    TextButton {
        objectName: root.objectName.length > 0 ? root.objectName + ".action" : ""
        visible: root.actionText.length > 0
        rightPadding: 0
        text: root.actionText
        onClicked: root.actionTriggered()
    }
}

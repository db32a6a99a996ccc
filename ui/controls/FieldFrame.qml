// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls.Items

// What all fields share: a label above, the framed content, and below it an error or a helpful line.
// Placed without layouts: in Qt 6.4 a layout in a layout keeps its old height when a line in it wraps anew.
Item {
    id: root

    property string label
    // Screen readers hear the label in any case
    property bool labelShown: true
    property string helper
    property string errorText
    property bool focused: false
    property bool framed: true
    default property alias content: box.data

    implicitWidth: 280
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space4

        AppText {
            width: parent.width
            visible: root.labelShown && root.label.length > 0
            role: AppText.Second
            text: root.label
            Accessible.ignored: true
        }
        Rectangle {
            id: box
            width: parent.width
            height: Math.max(Theme.fieldHeight, Math.round(28 * Theme.textScale) + 20)
            radius: Theme.radiusControl
            color: !root.framed ? "transparent" : root.enabled ? Theme.surface : Theme.raised
            border.width: !root.framed ? 0 : root.focused ? Theme.focusRingWidth : 1
            border.color: root.errorText.length > 0 ? Theme.danger : root.focused ? Theme.brand : Theme.outline
        }
        Item {
            width: parent.width
            height: below.height
            visible: below.text.length > 0

            Icon {
                id: sign
                y: 2
                anchors.left: parent.left
                visible: root.errorText.length > 0
                name: "circle-alert"
                size: 14
                color: Theme.danger
            }
            AppText {
                id: below
                anchors.left: sign.visible ? sign.right : parent.left
                anchors.leftMargin: sign.visible ? Theme.space4 : 0
                anchors.right: parent.right
                role: AppText.Second
                color: root.errorText.length > 0 ? Theme.danger : Theme.second
                text: root.errorText.length > 0 ? root.errorText : root.helper
            }
        }
    }
}

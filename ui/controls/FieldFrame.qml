// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// What all fields share: a label above, the framed content, and below it an error or a helpful line.
ColumnLayout {
    id: root

    property string label
    // Screen readers hear the label in any case
    property bool labelShown: true
    property string helper
    property string errorText
    property bool focused: false
    property bool framed: true
    default property alias content: box.data

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        visible: root.labelShown && root.label.length > 0
        role: AppText.Second
        text: root.label
        Accessible.ignored: true
    }
    Rectangle {
        id: box
        Layout.fillWidth: true
        implicitWidth: 280
        implicitHeight: Math.max(Theme.fieldHeight, Math.round(28 * Theme.textScale) + 20)
        radius: Theme.radiusControl
        color: !root.framed ? "transparent" : root.enabled ? Theme.surface : Theme.raised
        border.width: !root.framed ? 0 : root.focused ? Theme.focusRingWidth : 1
        border.color: root.errorText.length > 0 ? Theme.danger : root.focused ? Theme.brand : Theme.outline
    }
    RowLayout {
        Layout.fillWidth: true
        visible: below.text.length > 0
        spacing: Theme.space4

        Icon {
            visible: root.errorText.length > 0
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: "circle-alert"
            size: 14
            color: Theme.danger
        }
        AppText {
            id: below
            Layout.fillWidth: true
            role: AppText.Second
            color: root.errorText.length > 0 ? Theme.danger : Theme.second
            text: root.errorText.length > 0 ? root.errorText : root.helper
        }
    }
}

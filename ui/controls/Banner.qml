// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// Something to know before going on: icon, bold line, explanation, and at most one button.
Rectangle {
    id: root

    property string tone: "notice"
    property string iconName: ({
        success: "shield-check", warning: "triangle-alert", danger: "shield-alert", notice: "info", neutral: "info"
    })[tone]
    property string title
    property string text
    property string actionText

    signal actionTriggered()

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * (Theme.space12 + 2)
    radius: Theme.radiusControl
    color: Theme.toneSoftColor(tone)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    // Beside the words, or below them where there is little room
    GridLayout {
        id: row
        readonly property bool stacked: root.width < 480
        columns: stacked ? 2 : 3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.iconName
            color: Theme.toneColor(root.tone)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                visible: root.title.length > 0
                role: AppText.Strong
                color: Theme.toneColor(root.tone)
                text: root.title
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: root.text.length > 0
                color: Theme.toneColor(root.tone)
                text: root.text
                Accessible.ignored: true
            }
        }
        Loader {
            Layout.row: row.stacked ? 1 : 0
            Layout.column: row.stacked ? 1 : 2
            Layout.alignment: Qt.AlignVCenter | Qt.AlignLeft
            active: root.actionText.length > 0
            visible: active
            sourceComponent: SecondaryButton {
                objectName: root.objectName.length > 0 ? root.objectName + ".action" : ""
                text: root.actionText
                onClicked: root.actionTriggered()
            }
        }
    }
}

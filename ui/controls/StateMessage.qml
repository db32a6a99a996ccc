// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Large sign, title, explanation and at most one button, centred: what a screen shows in place of content.
ColumnLayout {
    id: root

    property string iconName: "inbox"
    property string tone: "neutral"
    property string title
    property string text
    property string actionText
    property string actionIcon

    signal actionTriggered()

    Layout.fillWidth: true
    spacing: Theme.space8

    RoundIcon {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space24
        Layout.bottomMargin: Theme.space8
        iconName: root.iconName
        tone: root.tone
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space16
        Layout.rightMargin: Theme.space16
        role: AppText.Heading
        horizontalAlignment: Text.AlignHCenter
        text: root.title
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space16
        Layout.rightMargin: Theme.space16
        Layout.maximumWidth: 440
        Layout.alignment: Qt.AlignHCenter
        visible: text.length > 0
        color: Theme.second
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
    SecondaryButton {
        objectName: root.objectName.length > 0 ? root.objectName + ".action" : ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space8
        visible: root.actionText.length > 0
        text: root.actionText
        iconName: root.actionIcon
        onClicked: root.actionTriggered()
    }
    Item { implicitHeight: Theme.space16 }
}

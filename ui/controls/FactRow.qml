// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A label and its value: what a review or a detail is made of.
Item {
    id: root

    property string label
    property string value
    property bool last: false
    property color valueColor: Theme.ink

    Layout.fillWidth: true
    implicitWidth: 280
    implicitHeight: Math.max(47, texts.implicitHeight + 2 * Theme.space12)

    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    RowLayout {
        id: texts
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16 + 3
        anchors.rightMargin: Theme.space16 + 3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space16

        AppText {
            Layout.alignment: Qt.AlignTop
            // A long label leaves room for an amount in one line
            Layout.maximumWidth: texts.width * 0.55
            color: Theme.second
            text: root.label
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Strong
            color: root.valueColor
            text: root.value
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        visible: !root.last
        color: Theme.line
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The foot of a screen: how to get help, and the code that names the screen on the phone with support.
Item {
    id: root

    required property string code
    property string hint: qsTr("Press F1 for help on this screen")
    property bool ruled: true

    signal helpRequested()

    implicitHeight: 36

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: 1
        visible: root.ruled
        color: Theme.line
    }
    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 + Theme.space4
        anchors.right: badge.left
        anchors.verticalCenter: parent.verticalCenter
        role: AppText.Caption
        color: Theme.third
        text: root.hint
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    T.AbstractButton {
        id: badge
        objectName: "screen.code"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16 + Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Math.max(Theme.targetSize, label.implicitWidth + Theme.space16)
        implicitHeight: parent.height
        visible: root.code.length > 0
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        onClicked: root.helpRequested()

        Accessible.role: Accessible.Button
        //: Said by screen readers; %1 is the three-digit code of the screen
        Accessible.name: qsTr("Screen code %1").arg(root.code)
        Accessible.onPressAction: root.helpRequested()
        Keys.onReturnPressed: root.helpRequested()

        background: Rectangle {
            anchors.centerIn: parent
            implicitWidth: parent.width
            width: parent.width
            height: 24
            radius: 6
            color: badge.hovered ? Theme.raised : Theme.surface
            border.width: 1
            border.color: Theme.line
            FocusRing { shown: badge.visualFocus; gap: 0; radius: 8 }
        }
        contentItem: AppText {
            id: label
            role: AppText.Caption
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: root.code
            Accessible.ignored: true
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of several choices, as a row in a card. Rows with the same parent exclude one another.
T.RadioButton {
    id: root

    property string subtitle
    property bool last: false
    // This row was chosen by the person
    signal chosen()

    function press() {
        if (!enabled)
            return
        checked = true
        chosen()
    }

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space16 + 3
    verticalPadding: Theme.space12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: chosen()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: subtitle
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    indicator: Rectangle {
        x: root.mirrored ? root.leftPadding : root.width - width - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 22
        implicitHeight: 22
        radius: 11
        color: "transparent"
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.brand : Theme.outline

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: 12
            height: 12
            radius: 6
            color: Theme.brand
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space32
            text: root.text
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space32
            visible: root.subtitle.length > 0
            role: AppText.Second
            text: root.subtitle
            Accessible.ignored: true
        }
    }
    background: RowBackground {
        hovered: root.hovered
        pressed: root.down
        ringShown: root.visualFocus
        last: root.last
    }
}

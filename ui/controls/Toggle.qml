// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A setting that is on or off, as a row with its explanation.
T.Switch {
    id: root

    property string subtitle
    property bool last: false

    function press() {
        if (!enabled)
            return
        toggle()
        toggled()
        clicked()
    }

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space16 + 3
    verticalPadding: Theme.space12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
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
        implicitWidth: 44
        implicitHeight: 26
        radius: 13
        color: root.checked ? Theme.brand : Theme.surface
        border.width: root.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 9
            color: root.checked ? Theme.brandInk : Theme.outline
            Behavior on x { NumberAnimation { duration: Theme.shortMotion } }
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.rightMargin: 56
            role: AppText.Strong
            text: root.text
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            Layout.rightMargin: 56
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

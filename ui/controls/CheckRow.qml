// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// A box to tick, for consents and deliberate choices.
T.CheckBox {
    id: root

    function press() {
        if (!enabled)
            return
        toggle()
        toggled()
        clicked()
    }

    Layout.fillWidth: true
    implicitWidth: 280
    implicitHeight: Math.max(Theme.targetSize, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.space8
    spacing: Theme.space12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: root.topPadding
        implicitWidth: 22
        implicitHeight: 22
        radius: 6
        color: root.checked ? Theme.brand : Theme.surface
        border.width: root.checked ? 0 : 1
        border.color: Theme.outline

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: 16
            color: Theme.brandInk
        }
    }
    contentItem: AppText {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        Accessible.ignored: true
    }
    background: Item {
        FocusRing { shown: root.visualFocus; radius: Theme.radiusTag }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// One thing to do from the home screen: icon above word. The main one is filled.
BaseButton {
    id: root

    property bool main: false

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(78, implicitContentHeight + topPadding + bottomPadding)
    fillColor: main ? Theme.brand : Theme.background
    contentColor: main ? Theme.brandInk : Theme.ink

    contentItem: Item {
        implicitHeight: column.implicitHeight
        implicitWidth: column.implicitWidth

        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.space8

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                color: root.contentColor
                size: 22
            }
            AppText {
                width: parent.width
                role: AppText.Strong
                color: root.contentColor
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.text
                Accessible.ignored: true
            }
        }
    }
}

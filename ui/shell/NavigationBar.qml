// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Billfold.Controls

// Navigation of narrow windows: at the bottom.
Rectangle {
    id: root

    required property var destinations
    required property string current

    signal opened(page: string)

    implicitHeight: 62
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    //: Said by screen readers
    Accessible.name: qsTr("Navigation")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.topMargin: 1
        spacing: 0

        Repeater {
            model: root.destinations

            NavigationItem {
                required property var modelData

                objectName: "navigation." + modelData.page
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                form: NavigationItem.Stacked
                iconName: modelData.iconName
                text: modelData.text
                current: modelData.page === root.current
                onClicked: root.opened(modelData.page)
            }
        }
    }
}

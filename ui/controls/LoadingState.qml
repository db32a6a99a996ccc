// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Grey shapes where rows will be.
ColumnLayout {
    id: root

    property int rows: 4

    Layout.fillWidth: true
    spacing: 0

    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading")

    Repeater {
        model: root.rows

        Item {
            id: row
            required property int index
            Layout.fillWidth: true
            implicitHeight: 66

            Rectangle {
                id: disc
                x: Theme.space16 + 3
                anchors.verticalCenter: parent.verticalCenter
                width: 40
                height: 40
                radius: Theme.radiusControl
                color: Theme.raised
            }
            Column {
                anchors.left: disc.right
                anchors.leftMargin: Theme.space12 + 2
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8

                Rectangle { width: 96 + 24 * (row.index % 3); height: 12; radius: 6; color: Theme.raised }
                Rectangle { width: 150 + 18 * (row.index % 2); height: 10; radius: 5; color: Theme.raised }
            }
        }
    }
}

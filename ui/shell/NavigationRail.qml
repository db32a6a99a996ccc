// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core

// Navigation of wide windows: at the side, with words from 900 px on.
Item {
    id: root

    required property var destinations
    required property string current
    required property SyncService sync
    property bool iconsOnly: false

    signal opened(page: string)
    signal lockRequested()

    readonly property int itemForm: iconsOnly ? NavigationItem.Narrow : NavigationItem.Wide

    implicitWidth: iconsOnly ? Theme.iconRailWidth : Theme.railWidth

    Accessible.role: Accessible.PageTabList
    //: Said by screen readers
    Accessible.name: qsTr("Navigation")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space16 + Theme.space4
        anchors.bottomMargin: Theme.space16
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        spacing: 2

        RowLayout {
            Layout.leftMargin: root.iconsOnly ? 10 : Theme.space12
            Layout.bottomMargin: Theme.space16
            spacing: Theme.space12 - 2

            BrandMark {}
            AppText {
                visible: !root.iconsOnly
                role: AppText.Heading
                //: The program's name, beside its sign
                text: qsTr("Billfold")
            }
        }
        Repeater {
            model: root.destinations

            NavigationItem {
                required property var modelData

                objectName: "navigation." + modelData.page
                Layout.fillWidth: true
                form: root.itemForm
                iconName: modelData.iconName
                text: modelData.text
                current: modelData.page === root.current
                onClicked: root.opened(modelData.page)
            }
        }
        Item { Layout.fillHeight: true }
        NavigationItem {
            objectName: "navigation.lock"
            Layout.fillWidth: true
            form: root.itemForm
            iconName: "lock"
            //: Navigation: locks the wallet
            text: qsTr("Lock")
            Accessible.role: Accessible.Button
            onClicked: root.lockRequested()
        }
        SyncLine {
            objectName: "navigation.sync"
            Layout.fillWidth: true
            sync: root.sync
            iconOnly: root.iconsOnly
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core

// On top of narrow windows: sign, state of the synchronisation, lock.
Item {
    id: root

    required property SyncService sync

    signal lockRequested()

    implicitHeight: 56

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space8

        BrandMark {}
        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            //: The program's name, beside its sign
            text: qsTr("Billfold")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        SyncLine {
            objectName: "navigation.sync"
            sync: root.sync
        }
        IconButton {
            objectName: "navigation.lock"
            iconName: "lock"
            //: Navigation: locks the wallet
            text: qsTr("Lock")
            onClicked: root.lockRequested()
        }
    }
}

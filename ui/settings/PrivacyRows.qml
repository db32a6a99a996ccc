// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core

// Locking by itself and at once, and hiding amounts.
ColumnLayout {
    id: root

    required property Settings settings

    signal lockRequested()

    Layout.fillWidth: true
    spacing: Theme.space12

    SelectField {
        objectName: "settings.autoLock"
        Layout.fillWidth: true
        //: Field on screen 800: minutes without input until the window locks
        label: qsTr("Lock by itself")
        model: [1, 2, 5, 10, 15, 30].map(minutes => ({
            value: minutes,
            //: Choice on screen 800: when the window locks
            text: qsTr("After %n minutes without input", "", minutes)
        }))
        value: root.settings.autoLockMinutes
        onChosen: minutes => root.settings.autoLockMinutes = minutes
    }
    RowCard {
        Layout.fillWidth: true

        Toggle {
            objectName: "settings.hideAmounts"
            //: Switch on screen 800
            text: qsTr("Hide amounts")
            //: Below the switch on screen 800
            subtitle: qsTr("For screens that others can see. What you are about to send stays visible.")
            checked: root.settings.amountsHidden
            onToggled: root.settings.amountsHidden = checked
        }
        ListRow {
            objectName: "settings.lockNow"
            //: Row on screen 800
            title: qsTr("Lock now")
            //: Below the row on screen 800
            subtitle: qsTr("Closes the vault until you enter your password")
            iconName: "lock"
            showChevron: true
            last: true
            onClicked: root.lockRequested()
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// On screen 306: what cancelling can do and what it cannot, and the button for it.
Card {
    id: root

    required property bool busy

    signal confirmed()

    Layout.fillWidth: true
    spacing: Theme.space12

    AppText {
        Layout.fillWidth: true
        color: Theme.second
        //: On screen 306, above the button "Cancel if not taken"
        text: qsTr("You need not wait. If the service has not taken the payment yet, cancelling makes sure that it never will. If it has, you see the payment that was made.")
    }
    SecondaryButton {
        objectName: "transfer.cancel"
        Layout.fillWidth: true
        enabled: !root.busy
        //: Button on screen 306
        text: qsTr("Cancel if not taken")
        onClicked: root.confirmed()
    }
}

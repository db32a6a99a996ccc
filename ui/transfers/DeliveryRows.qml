// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Transfers

// When the money arrives, on screen 302.
RowCard {
    id: root

    required property TransferForm form

    Layout.fillWidth: true

    ChoiceRow {
        objectName: "transfer.delivery.instant"
        //: Choice on screen 302: when the money arrives
        text: qsTr("Arrives at once")
        //: Below a choice on screen 302
        subtitle: qsTr("Cannot be called back")
        checked: root.form.delayHours === 0
        onChosen: root.form.delayHours = 0
    }
    ChoiceRow {
        objectName: "transfer.delivery.after2h"
        //: Choice on screen 302: when the money arrives
        text: qsTr("Arrives in 2 hours")
        //: Below a choice on screen 302
        subtitle: qsTr("You can call it back until then")
        checked: root.form.delayHours === 2
        onChosen: root.form.delayHours = 2
    }
    ChoiceRow {
        objectName: "transfer.delivery.after24h"
        //: Choice on screen 302: when the money arrives
        text: qsTr("Arrives in 24 hours")
        //: Below a choice on screen 302
        subtitle: qsTr("You can call it back until then")
        checked: root.form.delayHours === 24
        last: true
        onChosen: root.form.delayHours = 24
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts

import Billfold.Controls

// On the review of a payment (202, 303): the same is on its way already, so going on needs a deliberate choice.
ColumnLayout {
    id: root

    // Before the names of the banner and the box
    required property string prefix
    required property bool accepted

    signal toggled(accepted: bool)

    Layout.fillWidth: true
    spacing: Theme.space16

    Banner {
        objectName: root.prefix + ".resemblesOpen"
        Layout.fillWidth: true
        tone: "danger"
        //: Warning on screens 202 and 303
        title: qsTr("The same payment is still on its way")
        //: Warning on screens 202 and 303
        text: qsTr("The outcome of a payment of this amount to this payee is not known yet. Wait for it, unless you mean to pay twice.")
    }
    CheckRow {
        objectName: root.prefix + ".acceptDuplicate"
        //: Box to tick on screens 202 and 303 when the same payment is still open
        text: qsTr("This is another payment. I mean to pay both.")
        checked: root.accepted
        onToggled: root.toggled(checked)
    }
}

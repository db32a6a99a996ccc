// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls
import Billfold.Shell

// The way on when the vault itself is broken: set it aside, sign in, and get everything from the service again.
SecondaryButton {
    id: root

    required property UnlockForm form

    objectName: "locked.rebuild"
    enabled: !form.busy
    iconName: "refresh-cw"
    //: Button on the lock screen when the vault cannot be opened any more
    text: qsTr("Rebuild from the service")
    onClicked: question.open()

    Dialog {
        id: question
        //: Question on the lock screen before the vault is set aside
        title: qsTr("Rebuild the vault?")
        iconName: "refresh-cw"
        //: In the question on the lock screen before the vault is set aside
        text: qsTr("You sign in with your phone, and balance and bills come back from the service. The old vault is moved aside, not deleted: what only it knew, such as a payment that is still open, stays in it.")
        //: Button that sets the vault aside and leads to signing in
        confirmText: qsTr("Rebuild")
        onConfirmed: {
            close()
            root.form.rebuild()
        }
    }
}

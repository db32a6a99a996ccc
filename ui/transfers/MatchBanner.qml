// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Billfold.Controls
import Billfold.Transfers

// What the outcome of the confirmation of payee means, and what to do about it; nothing when the name matches.
Banner {
    id: root

    required property int match

    visible: root.match !== TransferForm.NameMatches
    tone: root.match === TransferForm.NameDiffers ? "danger" : root.match === TransferForm.NameClose ? "warning" : "notice"
    title: {
        switch (root.match) {
        case TransferForm.NameDiffers:
            //: Banner on screen 301
            return qsTr("The account belongs to somebody else")
        case TransferForm.NameClose:
            //: Banner on screen 301
            return qsTr("Nearly the name you typed")
        default:
            //: Banner on screen 301
            return qsTr("The name could not be compared")
        }
    }
    text: {
        switch (root.match) {
        case TransferForm.NameDiffers:
            //: Banner on screen 301
            return qsTr("The name you typed is not the name of this account. That is how most fraud looks. A transfer cannot be called back.")
        case TransferForm.NameClose:
            //: Banner on screen 301
            return qsTr("It may be a nickname or a slip. Compare the masked name and the number before you go on.")
        default:
            //: Banner on screen 301
            return qsTr("You typed no name, or the service cannot tell. Compare the masked name and the number.")
        }
    }
}

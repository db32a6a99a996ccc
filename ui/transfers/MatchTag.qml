// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Billfold.Controls
import Billfold.Transfers

// The outcome of the confirmation of payee in a word.
Tag {
    id: root

    required property int match

    tone: root.match === TransferForm.NameMatches ? "success"
        : root.match === TransferForm.NameClose ? "warning"
        : root.match === TransferForm.NameDiffers ? "danger" : "neutral"
    iconName: root.match === TransferForm.NameMatches ? "circle-check"
        : root.match === TransferForm.NameClose ? "triangle-alert"
        : root.match === TransferForm.NameDiffers ? "circle-x" : "circle-question-mark"
    text: {
        switch (root.match) {
        case TransferForm.NameMatches:
            //: Tag on screens 301 and 303: the outcome of the confirmation of payee
            return qsTr("Name matches")
        case TransferForm.NameClose:
            //: Tag on screens 301 and 303: the outcome of the confirmation of payee
            return qsTr("Name is similar")
        case TransferForm.NameDiffers:
            //: Tag on screens 301 and 303: the outcome of the confirmation of payee
            return qsTr("Name does not match")
        default:
            //: Tag on screens 301 and 303: the outcome of the confirmation of payee
            return qsTr("Name not checked")
        }
    }
}

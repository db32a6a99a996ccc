// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 301: whose account it is, as the service masks the name, and whether the name that was typed fits.
StepFrame {
    id: root

    required property TransferForm form

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "transfer"
    stepCount: 5
    step: 2
    failure: form.problem
    busy: form.busy
    //: Title of screen 301
    title: qsTr("Is this the right person?")
    //: Button on screen 301
    nextText: qsTr("Yes, go on")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: form.payeeMatch !== TransferForm.NameDiffers || form.mismatchAccepted
    onNextTriggered: form.confirmPayee()

    Card {
        Layout.fillWidth: true
        spacing: Theme.space8

        Avatar {
            Layout.alignment: Qt.AlignHCenter
            size: 56
            name: root.form.payeeMaskedName
        }
        AppText {
            objectName: "transfer.payeeName"
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            text: root.form.payeeMaskedName
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            text: root.form.payeeMaskedPhone
        }
        MatchTag {
            objectName: "transfer.match"
            Layout.alignment: Qt.AlignHCenter
            match: root.form.payeeMatch
        }
    }
    MatchBanner {
        objectName: "transfer.matchAdvice"
        match: root.form.payeeMatch
    }
    CheckRow {
        objectName: "transfer.acceptMismatch"
        visible: root.form.payeeMatch === TransferForm.NameDiffers
        //: Box to tick on screen 301 when the name does not match
        text: qsTr("I have checked the number with the person by another way, and still want to go on.")
        checked: root.form.mismatchAccepted
        onToggled: root.form.mismatchAccepted = checked
    }
    Card {
        Layout.fillWidth: true

        TextInputField {
            objectName: "transfer.contactName"
            Layout.fillWidth: true
            iconName: "user"
            //: Field on screen 301: what the person calls the payee
            label: qsTr("Your name for this person (optional)")
            //: Below the field for a contact's name on screen 301
            helper: qsTr("You find them under it next time. It stays in your vault.")
            errorText: ErrorText.atField(root.form.problem)
            maximumLength: 200
            text: root.form.contactName
            onTextChanged: root.form.contactName = text
            onAccepted: root.form.confirmPayee()
        }
    }
}

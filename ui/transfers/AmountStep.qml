// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 302: how much, and a note. What is available and the limits are said before they bite.
StepFrame {
    id: root

    required property TransferForm form
    required property var available
    required property var limits

    function takeFocus() {
        amountField.takeFocus()
    }
    function submit() {
        root.form.submitAmount(Theme.locale.name)
    }

    readonly property bool aboutNote: form.problem.code === ErrorCode.NoteTooLong || form.problem.code === ErrorCode.NoteInvalid

    prefix: "transfer"
    stepCount: 5
    step: 3
    failure: form.problem
    busy: form.busy
    //: Title of screen 302; %1 is the masked name of the payee
    title: qsTr("To %1").arg(form.payeeMaskedName)
    subtitle: form.payeeMaskedPhone
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    onNextTriggered: root.submit()

    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        AmountField {
            id: amountField
            objectName: "transfer.amountField"
            Layout.fillWidth: true
            currency: root.available.currency
            //: Field on screen 302
            label: qsTr("Amount")
            //: Below the amount on screen 302; %1 is the available balance
            helper: qsTr("Available %1").arg(MoneyFormat.text(root.available))
            errorText: root.aboutNote ? "" : ErrorText.atField(root.form.problem)
            text: root.form.amountText
            onTextChanged: root.form.amountText = text
            onAccepted: noteField.takeFocus()
        }
        TextInputField {
            id: noteField
            objectName: "transfer.noteField"
            Layout.fillWidth: true
            iconName: "pencil"
            //: Field on screen 302
            label: qsTr("Note for the payee (optional)")
            errorText: root.aboutNote ? ErrorText.atField(root.form.problem) : ""
            maximumLength: 400
            text: root.form.note
            onTextChanged: root.form.note = text
            onAccepted: root.submit()
        }
    }
    DeliveryRows {
        form: root.form
    }
    Banner {
        objectName: "transfer.suggestDelay"
        // The choice is named so that the sentence goes when it is made
        visible: root.form.delayHours === 0 && root.form.suggestsDelay(root.form.amountText, Theme.locale.name)
        tone: "warning"
        iconName: "timer"
        //: Suggestion on screen 302, for much money to somebody who was never paid before
        title: qsTr("Much money to somebody new")
        //: Suggestion on screen 302
        text: qsTr("Let it arrive in 24 hours: should something turn out to be wrong, you can call it back until then. At once is for good.")
        //: Button in the suggestion on screen 302
        actionText: qsTr("Choose 24 hours")
        onActionTriggered: root.form.delayHours = 24
    }
    LimitRows {
        limits: root.limits
    }
}

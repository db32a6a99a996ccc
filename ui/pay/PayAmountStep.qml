// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Pay

// Screen 201: whom the code is of, how much, the tip and a note.
StepFrame {
    id: root

    required property PayForm form
    required property var available
    required property var limits
    readonly property var offer: form.offer
    readonly property bool aboutNote: form.problem.code === ErrorCode.NoteTooLong || form.problem.code === ErrorCode.NoteInvalid

    function takeFocus() {
        if (!root.offer.amountFixed)
            amountField.takeFocus()
        else if (root.offer.tipPrompted)
            tipField.takeFocus()
        else
            noteField.takeFocus()
    }
    function submit() {
        root.form.submitAmount(Theme.locale.name)
    }
    function tip(): string {
        if (root.offer.tipFixed)
            return MoneyFormat.text(root.offer.tipAmount)
        //: Value of the row "Service charge" on screen 201: %1 is a number such as 10
        return root.offer.tipPercent > 0 ? qsTr("%1 %").arg(root.offer.tipPercent) : ""
    }

    function tipError(): string {
        if (root.form.tipProblem.code === ErrorCode.AmountTooLarge)
            //: At the tip on screen 201
            return qsTr("Not more than the bill itself.")
        return ErrorText.line(root.form.tipProblem)
    }

    prefix: "pay"
    stepCount: 4
    step: 2
    failure: form.problem
    busy: form.busy
    //: Title of screen 201
    title: qsTr("Payment")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    onNextTriggered: root.submit()

    MerchantCard {
        offer: root.form.offer
        amount: root.offer.amount
    }
    RowCard {
        id: facts
        readonly property string tip: root.tip()
        readonly property bool expires: !isNaN(root.offer.expiresAt.getTime())

        Layout.fillWidth: true
        visible: root.offer.billNumber.length > 0 || root.offer.storeLabel.length > 0 || tip.length > 0 || expires

        FactRow {
            visible: root.offer.billNumber.length > 0
            //: Row on screens 201, 202 and 204: the merchant's own number of the bill
            label: qsTr("Bill number")
            value: root.offer.billNumber
            last: root.offer.storeLabel.length === 0 && facts.tip.length === 0 && !facts.expires
        }
        FactRow {
            visible: root.offer.storeLabel.length > 0
            //: Row on screen 201: which shop, till or table
            label: qsTr("Shop or table")
            value: root.offer.storeLabel
            last: facts.tip.length === 0 && !facts.expires
        }
        FactRow {
            visible: facts.tip.length > 0
            //: Row on screen 201: what the merchant adds, which is not the payer's choice
            label: qsTr("Service charge")
            value: facts.tip
            last: !facts.expires
        }
        FactRow {
            visible: facts.expires
            //: Row on screen 201: until when the code can be paid
            label: qsTr("Pay by")
            value: DateText.dayAndTime(root.offer.expiresAt)
            last: true
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        AmountField {
            id: amountField
            objectName: "pay.amountField"
            Layout.fillWidth: true
            visible: !root.offer.amountFixed
            currency: root.available.currency
            //: Field on screen 201
            label: qsTr("Amount")
            //: Below the amount on screen 201; %1 is the available balance
            helper: qsTr("Available %1").arg(MoneyFormat.text(root.available))
            errorText: root.aboutNote ? "" : ErrorText.atField(root.form.problem)
            text: root.form.amountText
            onTextChanged: root.form.amountText = text
            onAccepted: root.offer.tipPrompted ? tipField.takeFocus() : noteField.takeFocus()
        }
        AmountField {
            id: tipField
            objectName: "pay.tipField"
            Layout.fillWidth: true
            visible: root.offer.tipPrompted
            currency: root.available.currency
            //: Field on screen 201
            label: qsTr("Tip (optional)")
            //: Below the tip on screen 201
            helper: qsTr("As you like, up to the amount of the bill.")
            errorText: root.tipError()
            text: root.form.tipText
            onTextChanged: root.form.tipText = text
            onAccepted: noteField.takeFocus()
        }
        TextInputField {
            id: noteField
            objectName: "pay.noteField"
            Layout.fillWidth: true
            iconName: "pencil"
            //: Field on screen 201
            label: qsTr("Note for your bills (optional)")
            errorText: root.aboutNote ? ErrorText.atField(root.form.problem) : ""
            maximumLength: 400
            text: root.form.note
            onTextChanged: root.form.note = text
            onAccepted: root.submit()
        }
    }
    LimitRows {
        limits: root.limits
    }
}

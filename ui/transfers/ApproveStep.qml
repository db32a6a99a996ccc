// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 304: the payment PIN approves this one amount to this one person.
StepFrame {
    id: root

    required property TransferForm form

    function takeFocus() {
        pinField.takeFocus()
    }
    function submit() {
        if (pinField.complete)
            root.form.approve(pinField.buffer)
    }

    prefix: "transfer"
    stepCount: 5
    step: 5
    failure: form.problem
    busy: form.busy
    //: Title of screen 304
    title: qsTr("Payment PIN")
    //: Button on screen 304; %1 is the amount
    nextText: form.busy ? qsTr("Sending…") : qsTr("Send %1").arg(MoneyFormat.plainText(form.review.amount))
    nextIcon: "send"
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: pinField.complete && form.problem.code !== ErrorCode.PinLocked
    onNextTriggered: root.submit()

    Connections {
        target: root.form
        function onProblemChanged() {
            if (root.form.problem.code === ErrorCode.PinWrong)
                pinField.takeFocus()
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            //: On screen 304: %1 is the amount, %2 the masked name of the payee
            text: qsTr("%1 to %2").arg(MoneyFormat.plainText(root.form.review.amount)).arg(root.form.review.payeeMaskedName)
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space12
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: Above the boxes for the payment PIN on screen 304
            text: qsTr("Enter your six-digit payment PIN")
        }
        PinField {
            id: pinField
            objectName: "transfer.pinField"
            Layout.fillWidth: true
            enabled: !root.form.busy && root.form.problem.code !== ErrorCode.PinLocked
            //: Name of the boxes for the payment PIN on screen 304
            label: qsTr("Payment PIN")
            errorText: ErrorText.atField(root.form.problem)
            onAccepted: root.submit()
        }
    }
}

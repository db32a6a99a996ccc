// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// Screen 512: the payment PIN approves this one amount over this one card.
StepFrame {
    id: root

    required property FundingForm form

    function takeFocus() {
        pinField.takeFocus()
    }
    function submit() {
        if (pinField.complete)
            root.form.approve(pinField.buffer)
    }

    prefix: "funding"
    stepCount: 3
    step: 3
    failure: form.problem
    busy: form.busy
    //: Title of screen 512
    title: qsTr("Payment PIN")
    //: Buttons on screen 512; %1 is the amount
    nextText: form.busy ? qsTr("Sending…") : form.withdrawal ? qsTr("Withdraw %1").arg(MoneyFormat.plainText(form.review.amount))
        : qsTr("Top up %1").arg(MoneyFormat.plainText(form.review.amount))
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
            Layout.bottomMargin: Theme.space12
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: Above the boxes for the payment PIN on screen 512
            text: qsTr("Enter your six-digit payment PIN")
        }
        PinField {
            id: pinField
            objectName: "funding.pinField"
            Layout.fillWidth: true
            enabled: !root.form.busy && root.form.problem.code !== ErrorCode.PinLocked
            //: Name of the boxes for the payment PIN on screen 512
            label: qsTr("Payment PIN")
            errorText: ErrorText.atField(root.form.problem)
            onAccepted: root.submit()
        }
    }
}

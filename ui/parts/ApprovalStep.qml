// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// Screens 203 and 304: the payment PIN approves this one amount to this one payee.
StepFrame {
    id: root

    required property var amount
    required property string payee

    signal approved(pin: SecretBuffer)

    function takeFocus() {
        pinField.takeFocus()
    }
    function submit() {
        if (pinField.complete)
            root.approved(pinField.buffer)
    }

    //: Title of screens 203 and 304
    title: qsTr("Payment PIN")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: pinField.complete && root.failure.code !== ErrorCode.PinLocked
    onNextTriggered: root.submit()
    onFailureChanged: {
        if (root.failure.code === ErrorCode.PinWrong)
            pinField.takeFocus()
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            //: On screens 203 and 304: %1 is the amount, %2 the masked name of the person or the merchant's name
            text: qsTr("Pay %1 to %2").arg(MoneyFormat.plainText(root.amount)).arg(root.payee)
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space12
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: Above the boxes for the payment PIN on screens 203 and 304
            text: qsTr("Enter your six-digit payment PIN")
        }
        PinField {
            id: pinField
            objectName: root.prefix + ".pinField"
            Layout.fillWidth: true
            enabled: !root.busy && root.failure.code !== ErrorCode.PinLocked
            //: Name of the boxes for the payment PIN on screens 203 and 304
            label: qsTr("Payment PIN")
            errorText: ErrorText.atField(root.failure)
            onAccepted: root.submit()
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screen 914: the payment PIN, twice. The account is opened when it is sent.
StepFrame {
    id: root

    required property SignUpForm form

    function takeFocus() {
        pinField.takeFocus()
    }
    function submit() {
        if (pinField.complete && againField.complete)
            root.form.submitPins(pinField.buffer, againField.buffer)
    }

    prefix: "signUp"
    stepCount: 7
    step: 5
    failure: form.problem
    busy: form.busy
    //: Title of screen 914
    title: qsTr("Choose a payment PIN")
    //: Below the title of screen 914
    subtitle: qsTr("Six digits that approve every payment. Not your birthday, and not the code of a bank card.")
    //: Button on screen 914: opens the account
    nextText: form.busy ? qsTr("Opening your account…") : qsTr("Open account")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: pinField.complete && againField.complete
    onNextTriggered: root.submit()

    Connections {
        target: root.form
        function onProblemChanged() {
            if (root.form.problem.code !== 0)
                pinField.takeFocus()
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: AppText.Second
            text: pinField.label
            Accessible.ignored: true
        }
        PinField {
            id: pinField
            objectName: "signUp.pinField"
            Layout.fillWidth: true
            //: Name of the boxes for the payment PIN on screen 914
            label: qsTr("Payment PIN")
            onCompleted: againField.takeFocus()
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: AppText.Second
            text: againField.label
            Accessible.ignored: true
        }
        PinField {
            id: againField
            objectName: "signUp.pinAgainField"
            Layout.fillWidth: true
            //: Name of the second boxes for the payment PIN on screen 914
            label: qsTr("The same once more")
            errorText: ErrorText.atField(root.form.problem)
            onAccepted: root.submit()
        }
    }
}

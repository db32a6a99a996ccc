// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screen 913: the password that opens the account and the vault, measured as one types.
StepFrame {
    id: root

    required property SignUpForm form

    function takeFocus() {
        passwordField.takeFocus()
    }
    function submit() {
        if (meter.acceptable)
            root.form.submitPassword(passwordField.buffer)
    }

    prefix: "signUp"
    stepCount: 7
    step: 4
    failure: form.problem
    //: Title of screen 913
    title: qsTr("Choose a password")
    //: Below the title of screen 913
    subtitle: qsTr("It alone opens your vault. Nobody can reset it for you, not even we.")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    nextEnabled: meter.acceptable
    onNextTriggered: root.submit()

    PasswordMeter {
        id: meter
        password: passwordField.buffer
        personalWords: [root.form.name, root.form.phone.e164]
    }
    Card {
        Layout.fillWidth: true

        SecretField {
            id: passwordField
            objectName: "signUp.passwordField"
            Layout.fillWidth: true
            //: Field on screens 902 and 913
            label: qsTr("Password")
            onAccepted: root.submit()
        }
        PasswordScale {
            Layout.fillWidth: true
            meter: meter
        }
    }
}

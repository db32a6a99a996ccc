// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screen 911: the phone number that the account belongs to.
StepFrame {
    id: root

    required property SignUpForm form

    function takeFocus() {
        phoneField.takeFocus()
    }

    prefix: "signUp"
    stepCount: 7
    step: 2
    failure: form.problem
    busy: form.busy
    //: Title of screen 911
    title: qsTr("Your phone number")
    //: Below the title of screen 911
    subtitle: qsTr("You sign in with it, and others transfer money to it.")
    //: Button on screen 911: sends a code by SMS
    nextText: qsTr("Send code")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    onNextTriggered: form.submitPhone()

    Card {
        Layout.fillWidth: true

        PhoneField {
            id: phoneField
            objectName: "signUp.phoneField"
            Layout.fillWidth: true
            input: root.form.phone
            //: Field on screens 902 and 911
            label: qsTr("Phone number")
            //: Below the phone number on screen 911
            helper: qsTr("We send a six-digit code by SMS.")
            errorText: ErrorText.atField(root.form.problem)
            onAccepted: root.form.submitPhone()
        }
    }
}

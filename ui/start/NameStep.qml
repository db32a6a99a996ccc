// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screen 910: consent to the terms and the privacy policy, and the legal name.
StepFrame {
    id: root

    required property SignUpForm form

    function takeFocus() {
        nameField.takeFocus()
    }

    prefix: "signUp"
    stepCount: 7
    step: 1
    failure: form.problem
    //: Title of screen 910, the first step of opening an account
    title: qsTr("Open an account")
    //: Below the title of screen 910
    subtitle: qsTr("Seven short steps, about three minutes. Have your phone at hand.")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    //: Button on the first step of opening an account
    backText: qsTr("Cancel")
    onNextTriggered: form.submitName()

    Card {
        Layout.fillWidth: true

        TextInputField {
            id: nameField
            objectName: "signUp.nameField"
            Layout.fillWidth: true
            iconName: "user"
            //: Field on screen 910
            label: qsTr("Legal name")
            //: Below the field for the legal name on screen 910
            helper: qsTr("As on your ID. People who pay you can check it, and see it masked.")
            errorText: ErrorText.atField(root.form.problem)
            text: root.form.name
            maximumLength: 200
            onTextChanged: root.form.name = text
            onAccepted: root.form.submitName()
        }
    }
    CheckRow {
        objectName: "signUp.consent"
        //: Box to tick on screen 910
        text: qsTr("I agree to the terms of service and the privacy policy (November 2026).")
        checked: root.form.consented
        onToggled: root.form.consented = checked
    }
}

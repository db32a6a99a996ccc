// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Start

// Screen 902: phone number and password.
StepFrame {
    id: root

    required property SignInForm form
    // After the vault was set aside
    property bool rebuilding: false

    signal signUpRequested()

    function takeFocus() {
        phoneField.takeFocus()
    }
    function submit() {
        if (passwordField.length > 0)
            root.form.submitPassword(passwordField.buffer)
        else
            passwordField.takeFocus()
    }

    prefix: "signIn"
    failure: form.problem
    busy: form.busy
    //: Title of screen 902
    title: qsTr("Sign in")
    //: Button on screen 902
    nextText: form.busy ? qsTr("Signing in…") : qsTr("Sign in")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: passwordField.length > 0 && !form.phone.empty
    onNextTriggered: root.submit()

    Banner {
        objectName: "signIn.rebuilding"
        visible: root.rebuilding
        //: Banner on screen 902 after the vault was set aside
        title: qsTr("The old vault was set aside")
        //: Banner on screen 902 after the vault was set aside; "quarantine" is the name of a folder
        text: qsTr("Nothing was deleted: it is in the folder \"quarantine\" of your profile. Sign in, and a new vault is built from the service.")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        PhoneField {
            id: phoneField
            objectName: "signIn.phoneField"
            Layout.fillWidth: true
            input: root.form.phone
            //: Field on screens 902 and 911
            label: qsTr("Phone number")
            errorText: root.form.problem.code === ErrorCode.PhoneInvalid ? ErrorText.atField(root.form.problem) : ""
            onAccepted: passwordField.takeFocus()
        }
        SecretField {
            id: passwordField
            objectName: "signIn.passwordField"
            Layout.fillWidth: true
            //: Field on screens 902 and 913
            label: qsTr("Password")
            errorText: root.form.problem.code !== ErrorCode.PhoneInvalid ? ErrorText.atField(root.form.problem) : ""
            onAccepted: root.submit()
        }
    }
    TextButton {
        objectName: "signIn.signUp"
        leftPadding: 0
        visible: !root.rebuilding
        //: Link on screen 902
        text: qsTr("No account yet? Open one")
        onClicked: root.signUpRequested()
    }
}

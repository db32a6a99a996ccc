// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Pay

// Screen 200: which code to pay by. Who is paid is what the service says of it, on the next screen.
StepFrame {
    id: root

    required property PayForm form
    required property bool offline
    required property bool frozen

    signal frozenRequested()

    function takeFocus() {
        codeField.takeFocus()
    }

    prefix: "pay"
    stepCount: 4
    step: 1
    failure: form.problem
    busy: form.busy
    //: Title of screen 200
    title: qsTr("Pay a merchant")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    nextEnabled: form.codeText.trim().length > 0 && !frozen
    onNextTriggered: form.submitCode()

    Banner {
        objectName: "pay.frozen"
        visible: root.frozen
        tone: "danger"
        //: Banner on screen 200 while payments are frozen
        title: qsTr("Payments are off for now")
        //: Banner on screen 200 while payments are frozen
        text: qsTr("The service has contradicted itself, so payments are frozen. Your money is where it was.")
        //: Button in a banner while payments are frozen: leads to screen 307
        actionText: qsTr("See why")
        onActionTriggered: root.frozenRequested()
    }
    Banner {
        objectName: "pay.offline"
        visible: root.offline && !root.frozen
        iconName: "wifi-off"
        //: Banner on screen 200 without a network
        title: qsTr("Payments need the network")
        //: Banner on screen 200 without a network
        text: qsTr("You can go on as soon as the connection is back. Your bills stay readable.")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            iconName: "scan-line"
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            horizontalAlignment: Text.AlignHCenter
            //: On screen 200
            text: qsTr("Open a picture of the merchant's QR code, paste a screenshot, or drop either one here.")
        }
        CodeSources {
            prefix: "pay"
            enabled: !root.form.busy && !root.frozen
            onPictureChosen: file => root.form.readPicture(file)
            onClipboardChosen: root.form.readClipboard()
        }
    }
    Card {
        Layout.fillWidth: true

        TextInputField {
            id: codeField
            objectName: "pay.codeField"
            Layout.fillWidth: true
            iconName: "qr-code"
            //: Field on screen 200: what the code says, where it is there as text
            label: qsTr("Or the code as text")
            //: Below the code on screen 200
            helper: qsTr("Name and amount come from the service, never from the code.")
            // Twice what a code may have: one that is too long is refused, never cut to another one
            maximumLength: 4096
            errorText: ErrorText.atField(root.form.problem)
            text: root.form.codeText
            onTextChanged: root.form.codeText = text
            onAccepted: root.form.submitCode()
        }
    }
}

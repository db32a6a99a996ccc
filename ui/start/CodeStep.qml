// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screens 903 and 912: six digits from an SMS, how long they are good, and what to do when none come.
StepFrame {
    id: root

    required property PhoneInput phone
    required property CodeCountdown countdown

    signal codeEntered(code: var)
    signal resendRequested()

    function takeFocus() {
        codeField.takeFocus()
    }
    function submit() {
        if (codeField.complete && !root.busy)
            root.codeEntered(codeField.buffer)
    }
    function minutesAndSeconds(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    //: Title of screens 903 and 912
    title: qsTr("Enter the code")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    //: Button on all steps of a task but the first
    backText: qsTr("Back")
    nextEnabled: codeField.complete
    onNextTriggered: root.submit()

    Card {
        Layout.fillWidth: true
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            //: Above the boxes for the code on screens 903 and 912
            text: qsTr("Six digits from the SMS")
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space12
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: Above the boxes for the code on screens 903 and 912; %1 is a phone number
            text: qsTr("Sent to %1").arg(root.phone.display)
        }
        PinField {
            id: codeField
            objectName: root.prefix + ".codeField"
            Layout.fillWidth: true
            masked: false
            //: Name of the boxes for the code on screens 903 and 912
            label: qsTr("Code from the SMS")
            errorText: ErrorText.atField(root.failure)
            onCompleted: root.submit()
            onAccepted: root.submit()
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: Below the boxes for the code: %1 is minutes and seconds such as 4:48
            text: root.countdown.secondsValid > 0 ? qsTr("Valid for %1").arg(root.minutesAndSeconds(root.countdown.secondsValid))
                //: Below the boxes for the code
                : qsTr("This code has expired. Ask for a new one.")
        }
    }
    RowCard {
        Layout.fillWidth: true

        ListRow {
            objectName: root.prefix + ".resend"
            iconName: "message-square-text"
            enabled: root.countdown.secondsUntilResend === 0 && !root.busy
            //: Row on screens 903 and 912
            title: qsTr("Send a new code")
            //: Below the row on screens 903 and 912
            subtitle: enabled ? qsTr("The old one then no longer works")
                //: Below the row on screens 903 and 912
                : qsTr("Possible in %n seconds", "", root.countdown.secondsUntilResend)
            first: true
            onClicked: root.resendRequested()
        }
        ListRow {
            objectName: root.prefix + ".noCode"
            clickable: false
            iconName: "circle-question-mark"
            //: Row on screens 903 and 912
            title: qsTr("No code?")
            //: Below the row on screens 903 and 912
            subtitle: qsTr("Check the number and the blocked messages")
            last: true
        }
    }
    Banner {
        tone: "warning"
        //: Warning on screens 903 and 912
        title: qsTr("Tell nobody this code")
        //: Warning on screens 903 and 912
        text: qsTr("Support never asks for it. Whoever does wants your account.")
    }
}

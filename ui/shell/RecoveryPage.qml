// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// Unlocking by recovery code (904).
PageFrame {
    id: root

    required property Session session

    signal leaveRequested()

    readonly property int codeLength: 32
    readonly property bool codeWrong: form.problem.code === ErrorCode.RecoveryCodeWrong

    function goBack() {
        if (!form.busy)
            leaveRequested()
    }

    screenName: "recovery"
    centred: true
    contentWidth: 440
    //: Title of screen 904
    title: qsTr("Unlock with the recovery code")
    pageState: form.busy ? "busy" : form.problem.code !== 0 ? "error:" + form.problem.code : "ready"
    initialFocusItem: code

    Keys.onEscapePressed: root.goBack()

    UnlockForm {
        id: form
        session: root.session
        onFailed: code.takeFocus()
    }
    RoundIcon {
        Layout.alignment: Qt.AlignHCenter
        iconName: "key-round"
        tone: "success"
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Title
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        //: Screen 904, below its title
        text: qsTr("You wrote it down when this wallet was set up: eight groups of four.")
    }
    UnlockProblem {
        Layout.fillWidth: true
        form: form
        visible: form.problem.code !== 0 && !root.codeWrong
    }
    SecretField {
        id: code
        objectName: "recovery.code"
        Layout.fillWidth: true
        enabled: !form.busy
        iconName: "key-round"
        accepts: SecretField.CodeLetters
        maximumLength: root.codeLength
        label: qsTr("Recovery code")
        //: Screen 904, below the field; %1 of %2 characters have been typed
        helper: qsTr("%1 of %2 characters; spaces and hyphens do not count").arg(length).arg(root.codeLength)
        //: Screen 904, below the field
        errorText: root.codeWrong ? qsTr("That recovery code does not open this wallet.") : ""
        onAccepted: form.unlockWithRecoveryCode(buffer)
        onEdited: {
            if (length > 0)
                form.forgetProblem()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        SecondaryButton {
            objectName: "recovery.back"
            Layout.fillWidth: true
            enabled: !form.busy
            //: Button of screen 904
            text: qsTr("Back")
            onClicked: root.goBack()
        }
        PrimaryButton {
            objectName: "recovery.unlock"
            Layout.fillWidth: true
            enabled: code.length === root.codeLength || form.busy
            busy: form.busy
            //: Button of screen 904
            text: form.busy ? qsTr("Unlocking") : qsTr("Unlock")
            onClicked: form.unlockWithRecoveryCode(code.buffer)
        }
    }
}

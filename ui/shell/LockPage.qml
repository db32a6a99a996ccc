// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// The lock screen (901). It shows no name and no amount.
PageFrame {
    id: root

    required property Session session

    signal recoveryRequested()
    signal languageChosen(language: string)

    readonly property bool chinese: Theme.locale.name.startsWith("zh")
    readonly property bool passwordWrong: form.problem.code === ErrorCode.PasswordWrong

    function reason(): string {
        switch (session.lockReason) {
        case Session.Idle:
            //: Lock screen, below its title; %n is a setting
            return qsTr("Locked after %n minute(s) without use.", "", session.autoLockMinutes)
        case Session.Suspend:
            //: Lock screen, below its title
            return qsTr("Locked because the computer went to sleep.")
        default:
            //: Lock screen, below its title
            return qsTr("Nothing here can be read without your password.")
        }
    }

    screenName: "locked"
    centred: true
    contentWidth: 360
    //: Title of the lock screen
    title: qsTr("Billfold is locked")
    pageState: form.busy ? "busy" : form.problem.code !== 0 ? "error:" + form.problem.code : "ready"
    initialFocusItem: password
    //: At the foot of the lock screen
    footerHint: qsTr("Forgot it? Press F1.")

    UnlockForm {
        id: form
        session: root.session
        onFailed: password.takeFocus()
    }
    BrandMark {
        Layout.alignment: Qt.AlignHCenter
        size: 56
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space8
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            role: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            text: root.reason()
        }
    }
    Loader {
        // By URL, so that the first frame does not wait for what is hardly ever needed
        readonly property bool needed: form.problem.code !== 0 && !root.passwordWrong
        Layout.fillWidth: true
        visible: needed
        onNeededChanged: needed ? setSource("UnlockProblem.qml", { form: form }) : setSource("")
    }
    SecretField {
        id: password
        objectName: "locked.password"
        Layout.fillWidth: true
        enabled: !form.busy
        label: qsTr("Password")
        labelShown: false
        placeholder: label
        //: Lock screen, below the field
        errorText: root.passwordWrong ? qsTr("That password is wrong. Try again.") : ""
        onAccepted: form.unlock(buffer)
        onEdited: {
            if (length > 0)
                form.forgetProblem()
        }
    }
    PrimaryButton {
        objectName: "locked.unlock"
        Layout.fillWidth: true
        enabled: password.length > 0 || form.busy
        busy: form.busy
        //: Button of the lock screen
        text: form.busy ? qsTr("Unlocking") : qsTr("Unlock")
        onClicked: form.unlock(password.buffer)
    }
    TextButton {
        objectName: "locked.recovery"
        Layout.alignment: Qt.AlignHCenter
        enabled: !form.busy
        //: Link on the lock screen to unlocking without the password
        text: qsTr("Use recovery code")
        onClicked: root.recoveryRequested()
    }
    TextButton {
        objectName: "locked.language"
        Layout.alignment: Qt.AlignHCenter
        quiet: true
        iconName: "languages"
        // Each language is named in itself, for those who cannot read the other
        text: root.chinese ? "English" : "中文"
        onClicked: root.languageChosen(root.chinese ? "en" : "zh_CN")
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Receive

// My receive code (320): others scan it and transfer, with or without an amount. Works offline.
PageFrame {
    id: root

    required property Wallet wallet

    signal leaveRequested()

    readonly property bool aboutNote: code.problem.code === ErrorCode.NoteTooLong || code.problem.code === ErrorCode.NoteInvalid

    function goBack() {
        root.leaveRequested()
    }
    function save(file: url) {
        code.savePicture(file)
    }

    screenName: "receive"
    //: Title of screen 320
    title: qsTr("Receive money")
    pageState: code.problem.code !== 0 ? "error:" + code.problem.code : "ready"

    Keys.onEscapePressed: root.goBack()

    ReceiveCode {
        id: code
        wallet: root.wallet
        localeName: Theme.locale.name
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            defaultSuffix: "png"
            //: Filter in the dialog that saves the code
            nameFilters: [qsTr("Picture (*.png)")]
            onAccepted: root.save(selectedFile)
        }
    }
    CodeCard {
        code: code
        name: root.wallet.account.name
        phone: root.wallet.account.phone
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        //: Below the code on screen 320
        text: qsTr("Whoever scans it sees your number and can pay you. Nobody can take money with it.")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        AmountField {
            id: amountField
            objectName: "receive.amountField"
            Layout.fillWidth: true
            currency: root.wallet.account.currency
            //: Field on screen 320
            label: qsTr("Amount (optional)")
            //: Below the amount on screen 320
            helper: qsTr("Leave it empty, and the payer decides.")
            errorText: root.aboutNote ? "" : ErrorText.atField(code.problem)
            onTextChanged: code.amountText = text
            onAccepted: noteField.takeFocus()
        }
        TextInputField {
            id: noteField
            objectName: "receive.noteField"
            Layout.fillWidth: true
            iconName: "pencil"
            //: Field on screen 320
            label: qsTr("What it is for (optional)")
            errorText: root.aboutNote ? ErrorText.atField(code.problem) : ""
            maximumLength: 400
            onTextChanged: code.note = text
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        SecondaryButton {
            id: copyButton
            property bool done: false
            objectName: "receive.copy"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: code.link.length > 0
            iconName: done ? "check" : "copy"
            //: Button on screen 320: the link to the clipboard
            text: done ? qsTr("Copied") : qsTr("Copy link")
            onClicked: {
                code.copyLink()
                done = true
            }
            Connections {
                target: code
                function onChanged() { copyButton.done = false }
            }
        }
        PrimaryButton {
            objectName: "receive.save"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: code.link.length > 0
            iconName: "download"
            //: Button on screen 320
            text: qsTr("Save picture")
            onClicked: {
                dialog.active = true
                dialog.item.open()
            }
        }
    }
    Banner {
        objectName: "receive.saved"
        visible: code.savedTo.length > 0
        tone: "success"
        //: On screen 320
        title: qsTr("Saved")
        text: code.savedTo
    }
    ProblemBanner {
        objectName: "receive.problem"
        failure: code.saveProblem
    }
}

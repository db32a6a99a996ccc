// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// Binding a card or bank account, screens 502 and 503.
PageFrame {
    id: root

    required property Wallet wallet

    signal leaveRequested()

    function goBack() {
        if (!cardForm.goBack())
            root.leaveRequested()
    }

    screenName: cardForm.step === CardForm.EnterCard ? "cards.bind" : "cards.code"
    title: loader.item ? loader.item.title : ""
    pageState: cardForm.busy ? "busy" : cardForm.problem.code !== 0 ? "error:" + cardForm.problem.code : "ready"
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()

    CardForm {
        id: cardForm
        wallet: root.wallet
        onBound: root.leaveRequested()
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: cardForm.step === CardForm.EnterCard ? cardStep : codeStep
        onLoaded: item.takeFocus()
    }
    Component {
        id: cardStep
        StepFrame {
            function takeFocus() {
                numberField.takeFocus()
            }

            prefix: "bind"
            stepCount: 2
            step: 1
            failure: cardForm.problem
            busy: cardForm.busy
            //: Title of screen 502
            title: qsTr("Bind a card or account")
            //: Button on all steps of a task
            nextText: qsTr("Continue")
            //: Button on screen 502
            backText: qsTr("Cancel")
            onNextTriggered: cardForm.submit()
            onBackTriggered: root.goBack()

            Card {
                Layout.fillWidth: true
                spacing: Theme.space16

                TextInputField {
                    id: numberField
                    objectName: "bind.numberField"
                    Layout.fillWidth: true
                    iconName: "credit-card"
                    //: Field on screen 502
                    label: qsTr("Card number or IBAN")
                    //: Below the field on screen 502
                    helper: qsTr("It goes to your bank and is kept nowhere else.")
                    maximumLength: 42
                    errorText: cardForm.problem.code === ErrorCode.CardNumberInvalid ? ErrorText.atField(cardForm.problem) : ""
                    text: cardForm.numberText
                    onTextChanged: cardForm.numberText = text
                    onAccepted: cardForm.needsExpiry ? expiresField.takeFocus() : phoneField.takeFocus()
                }
                TextInputField {
                    id: expiresField
                    objectName: "bind.expiresField"
                    Layout.fillWidth: true
                    visible: cardForm.needsExpiry
                    //: Field on screen 502: the card's last month
                    label: qsTr("Valid until (month/year)")
                    placeholder: "08/31"
                    maximumLength: 9
                    errorText: cardForm.problem.code === ErrorCode.CardExpiryInvalid ? ErrorText.atField(cardForm.problem) : ""
                    text: cardForm.expiresText
                    onTextChanged: cardForm.expiresText = text
                    onAccepted: phoneField.takeFocus()
                }
                PhoneField {
                    id: phoneField
                    objectName: "bind.phoneField"
                    Layout.fillWidth: true
                    input: cardForm.phone
                    //: Field on screen 502
                    label: qsTr("Phone number that the bank has")
                    errorText: cardForm.problem.code === ErrorCode.PhoneInvalid ? ErrorText.atField(cardForm.problem) : ""
                    onAccepted: cardForm.submit()
                }
            }
            RowCard {
                Layout.fillWidth: true

                FactRow {
                    //: Row on screen 502: whose card it has to be
                    label: qsTr("Holder")
                    value: root.wallet.account.name
                    last: true
                }
            }
        }
    }
    Component {
        id: codeStep
        StepFrame {
            id: codeFrame

            function takeFocus() {
                codeField.takeFocus()
            }
            function submit() {
                if (codeField.complete)
                    cardForm.confirm(codeField.buffer)
            }

            prefix: "bind"
            stepCount: 2
            step: 2
            failure: cardForm.problem
            busy: cardForm.busy
            //: Title of screen 503
            title: qsTr("The bank's code")
            //: Button on screen 503
            nextText: qsTr("Bind")
            //: Button on all steps of a task but the first
            backText: qsTr("Back")
            nextEnabled: codeField.complete
            onNextTriggered: codeFrame.submit()
            onBackTriggered: root.goBack()

            Card {
                Layout.fillWidth: true
                spacing: Theme.space8

                AppText {
                    objectName: "bind.card"
                    Layout.fillWidth: true
                    role: AppText.Heading
                    horizontalAlignment: Text.AlignHCenter
                    //: On screen 503: %1 is the bank, %2 the last four digits
                    text: qsTr("%1 (%2)").arg(cardForm.bankName).arg(cardForm.lastFour)
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space12
                    role: AppText.Second
                    horizontalAlignment: Text.AlignHCenter
                    //: On screen 503: %1 is a masked phone number
                    text: qsTr("Your bank has sent six digits to %1.").arg(cardForm.sentTo)
                }
                PinField {
                    id: codeField
                    objectName: "bind.codeField"
                    Layout.fillWidth: true
                    masked: false
                    //: Name of the boxes on screens 503 and 513
                    label: qsTr("Code from the bank")
                    errorText: ErrorText.atField(cardForm.problem)
                    onAccepted: codeFrame.submit()
                }
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 306: the connection broke on the way. It is not known whether the money has gone; it cannot go twice.
StepFrame {
    id: root

    required property TransferForm form
    required property TransferService transfers
    readonly property var transfer: form.transfer
    // Each second
    property date now: new Date()
    property date nextQuestion

    signal leaveRequested()

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }
    function tick() {
        now = new Date()
        nextQuestion = transfers.nextQuestionAt
    }
    function story(): string {
        if (transfer.topUp)
            //: On screen 306; %1 is the amount, %2 the name of the bank
            return qsTr("The connection broke while we were asking %2 for a top-up of %1. We keep asking, also after you close the window.")
        if (transfer.withdrawal)
            //: On screen 306; %1 is the amount, %2 the name of the bank
            return qsTr("The connection broke during the withdrawal of %1 to %2. We keep asking, also after you close the window.")
        //: On screen 306; %1 is the amount, %2 the masked name of the payee
        return qsTr("The connection broke while we were sending %1 to %2. We keep asking, also after you close the window.")
    }
    function untilNext(): string {
        const seconds = Math.ceil((nextQuestion.getTime() - now.getTime()) / 1000)
        if (isNaN(seconds) || seconds <= 0)
            //: Value of the row "Asked again" on screen 306
            return qsTr("Now")
        //: Value of the row "Asked again" on screen 306; %n is the number of seconds
        return qsTr("In %n seconds", "", seconds)
    }
    function untilKnown(): string {
        const seconds = Math.ceil((transfer.knownBy.getTime() - now.getTime()) / 1000)
        if (isNaN(seconds) || seconds <= 0)
            //: Value of the row "Known for certain by" on screen 306, once that time is over
            return qsTr("As soon as the service answers")
        const left = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
        //: Value of the row "Known for certain by" on screen 306: %1 is a day and time, %2 what is left, such as 14:05
        return qsTr("%1 · %2 left").arg(DateText.dayAndTime(transfer.knownBy)).arg(left)
    }

    Component.onCompleted: tick()

    prefix: "transfer"
    busy: form.busy
    failure: form.checkProblem
    //: Button on screen 306: asks the service for the outcome
    nextText: form.busy ? qsTr("Asking…") : qsTr("Check now")
    nextIcon: "refresh-cw"
    //: Button on screen 306: leaves the screen; asking goes on
    backText: qsTr("Later")
    onNextTriggered: form.checkNow()
    onBackTriggered: root.leaveRequested()

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        onTriggered: root.tick()
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.narrowBelow ? Theme.space16 : Theme.space32

        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            iconName: "clock-alert"
            tone: "warning"
        }
        AppText {
            objectName: "transfer.outcome"
            Layout.fillWidth: true
            role: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            //: Title of screen 306
            text: qsTr("Not yet known")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            horizontalAlignment: Text.AlignHCenter
            text: root.story().arg(MoneyFormat.plainText(root.transfer.amount)).arg(root.transfer.payeeMaskedName)
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Strong
            horizontalAlignment: Text.AlignHCenter
            //: On screen 306
            text: qsTr("You will not be charged twice.")
        }
        FactBox {
            Layout.topMargin: Theme.space12

            FactRow {
                label: root.transfer.topUp
                    //: Row on screen 306, of a top-up: it reserves nothing
                    ? qsTr("Amount")
                    //: Row on screen 306
                    : qsTr("Reserved from your balance")
                value: MoneyFormat.plainText(root.transfer.amount)
            }
            FactRow {
                objectName: "transfer.nextQuestion"
                //: Row on screen 306: when the service is asked next
                label: qsTr("Asked again")
                value: root.untilNext()
            }
            FactRow {
                objectName: "transfer.knownBy"
                //: Row on screen 306: the moment by which the outcome is known at the latest
                label: qsTr("Known for certain by")
                value: root.untilKnown()
            }
            FactRow {
                //: Row on screen 306: the id of the payment, to tell support
                label: qsTr("Payment id")
                value: root.transfer.intentId
                last: true
            }
        }
    }
    CancelOffer {
        visible: root.transfer.canCancel
        busy: root.form.busy
        onConfirmed: root.form.cancelIfNotTaken()
    }
}

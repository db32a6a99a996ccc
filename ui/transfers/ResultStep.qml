// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 305: the money has gone, or it has not and why.
StepFrame {
    id: root

    required property TransferForm form
    readonly property bool settled: form.problem.code === 0
    readonly property bool delayed: settled && form.transfer.delayed
    readonly property bool notTaken: form.problem.code === ErrorCode.PaymentVoid
    // What the person cancelled is over, and of a transfer from earlier the payee is not known here
    readonly property bool changeable: !settled && !notTaken && form.payeeMaskedName.length > 0

    signal doneRequested()
    signal billRequested()

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "transfer"
    //: Buttons on screen 305: everything is done; or once more after a transfer that was declined
    nextText: changeable ? qsTr("Change the transfer") : qsTr("Done")
    //: Button on screen 305 after a transfer that was declined
    backText: changeable ? qsTr("Leave it") : ""
    onNextTriggered: changeable ? form.changeDeclined() : doneRequested()
    onBackTriggered: doneRequested()

    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.narrowBelow ? Theme.space16 : Theme.space32

        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            iconName: root.delayed ? "timer" : root.settled ? "check" : root.notTaken ? "circle-x" : "circle-alert"
            tone: root.settled ? "success" : root.notTaken ? "neutral" : "danger"
        }
        AppText {
            objectName: "transfer.outcome"
            Layout.fillWidth: true
            role: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            text: root.form.accepted
                //: Title of screen 305, of a top-up or withdrawal that was looked for
                ? qsTr("The bank has it now")
                //: Title of screen 305: of a transfer that arrives later; of one that has arrived
                : root.delayed ? qsTr("On its way")
                //: Title of screen 305; "Paid" where the payee is a merchant
                : root.settled ? (root.form.transfer.toMerchant ? qsTr("Paid") : qsTr("Transfer sent")) : ErrorTitle.of(root.form.problem)
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            horizontalAlignment: Text.AlignHCenter
            text: root.form.accepted
                //: On screen 305, of a top-up or withdrawal that was looked for
                ? qsTr("It was taken once. What becomes of it is shown under Cards.") : root.delayed
                //: On screen 305; %1 is the amount, %2 the masked name of the payee
                ? qsTr("%1 is on its way to %2. Until it arrives you can call it back on the home screen.")
                    .arg(MoneyFormat.plainText(root.form.transfer.amount)).arg(root.form.transfer.payeeMaskedName)
                //: On screen 305; %1 is the amount, %2 the masked name of the payee
                : root.settled ? qsTr("%1 has arrived with %2.").arg(MoneyFormat.plainText(root.form.transfer.amount))
                    .arg(root.form.transfer.payeeMaskedName) : ErrorAdvice.of(root.form.problem)
        }
        Facts {
            form: root.form
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
        }
    }
    Banner {
        objectName: "transfer.tooLate"
        visible: root.settled && root.form.cancelTried
        //: Banner on screen 305 after "Cancel if not taken"
        title: qsTr("It had been taken already")
        //: Banner on screen 305 after "Cancel if not taken"
        text: qsTr("The service was faster, so there was nothing left to cancel. It was charged once.")
    }
    TextButton {
        objectName: "transfer.seeBill"
        Layout.alignment: Qt.AlignHCenter
        visible: root.settled && !root.form.accepted
        //: Link on screen 305
        text: qsTr("See the bill")
        onClicked: root.billRequested()
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Pay

// Screen 204: the merchant has the money, or not and why.
StepFrame {
    id: root

    required property PayForm form
    readonly property bool settled: form.problem.code === 0
    // Where another amount can help: a code for one payment asks for the same again
    readonly property bool changeable: !settled && !form.offer.amountFixed
        && (form.problem.code === ErrorCode.BalanceInsufficient || form.problem.code === ErrorCode.LimitExceeded)

    signal doneRequested()
    signal billRequested()

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "pay"
    //: Buttons on screen 204: everything is done; or once more after a payment that was declined
    nextText: changeable ? qsTr("Change the amount") : qsTr("Done")
    //: Button on screen 204 after a payment that was declined
    backText: changeable ? qsTr("Do not pay") : ""
    onNextTriggered: changeable ? form.changeDeclined() : doneRequested()
    onBackTriggered: doneRequested()

    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.narrowBelow ? Theme.space16 : Theme.space32

        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            iconName: root.settled ? "check" : "circle-alert"
            tone: root.settled ? "success" : "danger"
        }
        AppText {
            objectName: "pay.outcome"
            Layout.fillWidth: true
            role: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            //: Title of screen 204
            text: root.settled ? qsTr("Paid") : ErrorTitle.of(root.form.problem)
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            horizontalAlignment: Text.AlignHCenter
            //: On screen 204; %1 is the amount, %2 the merchant's name
            text: root.settled ? qsTr("%2 has received %1.").arg(MoneyFormat.plainText(root.form.payment.amount))
                    .arg(root.form.payment.payeeMaskedName) : ErrorAdvice.of(root.form.problem)
        }
        FactBox {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12

            FactRow {
                //: Row on screen 204
                label: qsTr("Merchant")
                value: root.form.payment.payeeMaskedName
            }
            FactRow {
                //: Row on screen 204
                label: qsTr("Amount")
                value: MoneyFormat.plainText(root.form.payment.amount)
            }
            FactRow {
                visible: !root.form.review.tip.isZero
                //: Row on screen 204
                label: qsTr("Tip included")
                value: MoneyFormat.plainText(root.form.review.tip)
            }
            FactRow {
                visible: root.form.offer.billNumber.length > 0
                //: Row on screens 201, 202 and 204: the merchant's own number of the bill
                label: qsTr("Bill number")
                value: root.form.offer.billNumber
            }
            FactRow {
                visible: root.form.payment.note.length > 0
                //: Row on screens 202, 204 and 401
                label: qsTr("Note")
                value: root.form.payment.note
            }
            FactRow {
                visible: root.settled
                //: Row on screens 202 and 204
                label: qsTr("Fee")
                value: MoneyFormat.plainText(root.form.payment.fee)
                last: true
            }
            FactRow {
                visible: !root.settled
                //: Row on screen 204: the number to tell support
                label: qsTr("For support")
                value: ErrorText.number(root.form.problem)
                last: true
            }
        }
    }
    TextButton {
        objectName: "pay.seeBill"
        Layout.alignment: Qt.AlignHCenter
        visible: root.settled
        //: Link on screen 204
        text: qsTr("See the bill")
        onClicked: root.billRequested()
    }
}

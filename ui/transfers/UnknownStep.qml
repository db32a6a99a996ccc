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

    signal leaveRequested()

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

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

    Card {
        Layout.fillWidth: true
        padding: Theme.space32

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
            //: On screen 306; %1 is the amount, %2 the masked name of the payee
            text: qsTr("The connection broke while we were sending %1 to %2. We keep asking, also after you leave this page.")
                .arg(MoneyFormat.plainText(root.form.transfer.amount)).arg(root.form.transfer.payeeMaskedName)
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
                //: Row on screen 306
                label: qsTr("Reserved from your balance")
                value: MoneyFormat.plainText(root.form.transfer.amount)
            }
            FactRow {
                //: Row on screen 306: the id of the payment, to tell support
                label: qsTr("Payment id")
                value: root.form.transfer.intentId
                last: true
            }
        }
    }
    Banner {
        tone: "success"
        iconName: "shield-check"
        //: On screen 306
        title: qsTr("Do not send it again")
        //: On screen 306
        text: qsTr("Wait for the outcome first. It shows here, on the home screen and in your bills.")
    }
}

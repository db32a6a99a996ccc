// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// Screen 511: what will be signed, read back from its bytes.
StepFrame {
    id: root

    required property FundingForm form
    readonly property var review: form.review

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "funding"
    stepCount: 3
    step: 2
    busy: form.busy
    //: Titles of screen 511
    title: form.withdrawal ? qsTr("Check the withdrawal") : qsTr("Check the top-up")
    //: Button on screen 511
    nextText: qsTr("Enter payment PIN")
    nextIcon: "lock"
    //: Button on screen 511: goes back to the amount
    backText: qsTr("Change")
    onNextTriggered: form.goToApproval()

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            objectName: "funding.reviewCard"
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            text: root.form.withdrawal
                //: On screen 511; %1 is the bank, %2 the last four digits
                ? qsTr("To %1 (%2)").arg(root.review.bankName).arg(root.review.lastFour)
                //: On screen 511; %1 is the bank, %2 the last four digits
                : qsTr("From %1 (%2)").arg(root.review.bankName).arg(root.review.lastFour)
        }
        BigAmount {
            objectName: "funding.reviewAmount"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space8
            amount: root.review.amount
            //: Read out by screen readers before the amount on screen 511
            label: qsTr("Amount")
        }
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            //: Row on screen 511
            label: qsTr("Arrives")
            value: root.form.withdrawal
                //: Value of the row "Arrives" on screen 511
                ? qsTr("At the bank, at the latest within 24 hours")
                //: Value of the row "Arrives" on screen 511
                : qsTr("In your wallet, as soon as the bank agrees")
        }
        FactRow {
            //: Row on screen 511
            label: qsTr("Balance afterwards")
            value: MoneyFormat.text(root.review.balanceAfter)
        }
        FactRow {
            //: Row on screens 510 and 511
            label: qsTr("Fee")
            //: Value of the row "Fee"
            value: qsTr("None")
            last: true
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Pay

// Screen 202: what will be signed, read back from the very bytes, before the payment PIN is asked for.
StepFrame {
    id: root

    required property PayForm form
    readonly property var review: form.review

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "pay"
    stepCount: 4
    step: 3
    failure: form.problem
    busy: form.busy
    //: Title of screen 202
    title: qsTr("Check the payment")
    //: Button on screen 202
    nextText: qsTr("Enter payment PIN")
    nextIcon: "lock"
    //: Button on screen 202: goes back to the amount
    backText: qsTr("Change")
    nextEnabled: !review.resemblesOpen || form.duplicateAccepted
    onNextTriggered: form.goToApproval()

    MerchantCard {
        offer: root.form.offer
        amount: root.review.total
        inWords: AmountWords.forReview(root.review.total, Theme.locale.name)
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            visible: !root.review.tip.isZero
            //: Row on screens 202 and 204: what is paid without the tip
            label: qsTr("Bill amount")
            value: MoneyFormat.text(root.review.amount)
        }
        FactRow {
            visible: !root.review.tip.isZero
            //: Row on screens 202 and 204
            label: qsTr("Tip")
            value: MoneyFormat.text(root.review.tip)
        }
        FactRow {
            //: Row on screens 202 and 204
            label: qsTr("Fee")
            //: Value of the row "Fee" on screen 202: paying merchants costs nothing
            value: qsTr("None")
        }
        FactRow {
            //: Row on screen 202: what the money comes from
            label: qsTr("Paid from")
            //: Value of the row "Paid from" on screen 202; %1 is what would be left
            value: qsTr("Balance, %1 left afterwards").arg(MoneyFormat.text(root.review.balanceAfter))
            last: root.form.offer.billNumber.length === 0 && root.review.note.length === 0
        }
        FactRow {
            visible: root.form.offer.billNumber.length > 0
            //: Row on screens 201, 202 and 204: the merchant's own number of the bill
            label: qsTr("Bill number")
            value: root.form.offer.billNumber
            last: root.review.note.length === 0
        }
        FactRow {
            visible: root.review.note.length > 0
            //: Row on screens 202, 204 and 401
            label: qsTr("Note")
            value: root.review.note
            last: true
        }
    }
    DuplicateWarning {
        prefix: "pay"
        visible: root.review.resemblesOpen
        accepted: root.form.duplicateAccepted
        onToggled: accepted => root.form.duplicateAccepted = accepted
    }
}

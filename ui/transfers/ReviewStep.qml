// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 303: what will be signed, read back from the very bytes, before the payment PIN is asked for.
StepFrame {
    id: root

    required property TransferForm form
    readonly property var review: form.review
    readonly property string inWords: AmountWords.forReview(review.amount, Theme.locale.name)

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    prefix: "transfer"
    stepCount: 5
    step: 4
    failure: form.problem
    busy: form.busy
    //: Title of screen 303
    title: qsTr("Check the transfer")
    //: Button on screen 303
    nextText: qsTr("Enter payment PIN")
    nextIcon: "lock"
    //: Button on screen 303: goes back to the amount
    backText: qsTr("Change")
    nextEnabled: !review.resemblesOpen || form.duplicateAccepted
    onNextTriggered: form.goToApproval()

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        Avatar {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space4
            size: 56
            name: root.review.payeeMaskedName
        }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space8

            AppText {
                objectName: "transfer.reviewPayee"
                role: AppText.Heading
                text: root.review.payeeMaskedName
            }
            MatchTag {
                match: root.form.payeeMatch
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            text: root.review.payeeMaskedPhone
        }
        BigAmount {
            objectName: "transfer.reviewAmount"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space8
            amount: root.review.amount
            //: Read out by screen readers before the amount on screen 303
            label: qsTr("Amount")
        }
        AppText {
            objectName: "transfer.reviewWords"
            Layout.fillWidth: true
            visible: root.inWords.length > 0
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: On screen 303 from 1,000 up: %1 is the amount written out
            text: qsTr("In words: %1").arg(root.inWords)
        }
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            //: Row on screen 303
            label: qsTr("Arrives")
            objectName: "transfer.reviewArrives"
            value: root.review.delayHours === 0
                //: Value of the row "Arrives" on screen 303
                ? qsTr("At once · cannot be called back")
                //: Value of the row "Arrives" on screen 303; %1 is a day and time such as "Today 18:02", %n a number of hours
                : qsTr("%1, in about %n hours · can be called back until then", "", root.review.delayHours)
                    .arg(DateText.dayAndTime(root.review.landsAbout))
        }
        FactRow {
            //: Row on screen 303: what the money comes from
            label: qsTr("Paid from")
            //: Value of the row "Paid from" on screen 303; %1 is what would be left
            value: qsTr("Balance (%1 left afterwards)").arg(MoneyFormat.text(root.review.balanceAfter))
        }
        FactRow {
            //: Row on screens 303 and 305
            label: qsTr("Fee")
            //: Value of the row "Fee" on screen 303: transfers between people cost nothing
            value: qsTr("None")
            last: root.review.note.length === 0
        }
        FactRow {
            visible: root.review.note.length > 0
            //: Row on screens 303, 305 and 401: what was written to the payee
            label: qsTr("Note")
            value: root.review.note
            last: true
        }
    }
    DuplicateWarning {
        prefix: "transfer"
        visible: root.review.resemblesOpen
        accepted: root.form.duplicateAccepted
        onToggled: accepted => root.form.duplicateAccepted = accepted
    }
    Banner {
        objectName: "transfer.scamWarning"
        visible: root.review.firstTime
        tone: "warning"
        //: Warning on screen 303
        title: qsTr("Your first transfer to this person")
        //: Warning on screen 303
        text: qsTr("If somebody who says they are support, the police or a friend is rushing you to transfer, stop here. Support never asks for codes or transfers.")
    }
}

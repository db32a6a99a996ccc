// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// What a bill says: the amount and its parties above, all fields below.
ColumnLayout {
    id: root

    required property BillDetail bill
    // A DelayedTransfer: where the money is that this bill sent on its way
    required property var delayed
    readonly property bool sentLater: movement.kind === "transfer-out" && (delayed.onItsWay || delayed.landed || delayed.calledBack)
    readonly property var movement: bill.movement
    readonly property bool person: BillWords.showsPerson(movement.kind, movement.category)

    signal relatedRequested(movementId: string)

    spacing: Theme.space12

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        Avatar {
            Layout.alignment: Qt.AlignHCenter
            visible: root.person
            size: 56
            name: root.movement.counterpartyName
        }
        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            visible: !root.person
            iconName: BillWords.iconName(root.movement.kind, root.movement.category)
        }
        AppText {
            objectName: "bill.counterparty"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            text: root.movement.counterpartyName
        }
        AmountText {
            objectName: "bill.amount"
            Layout.alignment: Qt.AlignHCenter
            role: AppText.Amount
            amount: root.movement.amount
            signed: true
        }
        Tag {
            objectName: "bill.state"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space4
            tone: !root.sentLater || root.delayed.landed ? "success" : root.delayed.calledBack ? "neutral" : "warning"
            text: root.sentLater && root.delayed.onItsWay
                //: Tag on screen 401: the money has left and arrives later
                ? qsTr("On its way")
                : root.sentLater && root.delayed.calledBack
                //: Tag on screen 401: the money has come back to the payer
                ? qsTr("Called back")
                //: Tag on screen 401: the money has moved for good
                : qsTr("Settled")
        }
    }
    Banner {
        objectName: "bill.mismatch"
        visible: !root.bill.addsUp
        tone: "danger"
        //: Warning on screen 401
        title: qsTr("The balance does not add up here")
        //: Warning on screen 401
        text: qsTr("The balance before and this amount do not give the balance after. Tell support the order number.")
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            //: Row on screen 401: what kind of bill it is
            label: qsTr("Kind")
            value: BillWords.kindName(root.movement.kind)
        }
        FactRow {
            objectName: "bill.arrives"
            visible: root.sentLater && !root.delayed.calledBack
            //: Row on screen 401: when the money of a delayed transfer arrives, or has arrived
            label: qsTr("Arrives")
            value: visible ? DateText.dayAndTime(root.delayed.landsAt) : ""
        }
        FactRow {
            visible: root.movement.category.length > 0
            //: Row on screen 401
            label: qsTr("Category")
            value: BillWords.categoryName(root.movement.category)
        }
        FactRow {
            visible: root.movement.counterpartyPhone.length > 0
            //: Row on screen 401: the masked number of the other person
            label: qsTr("Phone")
            value: root.movement.counterpartyPhone
        }
        FactRow {
            visible: root.movement.note.length > 0
            //: Row on screens 303, 305 and 401: what was written to the payee
            label: qsTr("Note")
            value: root.movement.note
        }
        FactRow {
            objectName: "bill.balanceAfter"
            //: Row on screen 401
            label: qsTr("Balance after")
            value: MoneyFormat.text(root.movement.balanceAfter)
        }
        CopyRow {
            objectName: "bill.time"
            //: Row on screen 401
            label: qsTr("Time")
            value: DateText.preciseTime(root.movement.bookedAt)
            copied: value
        }
        CopyRow {
            objectName: "bill.orderNumber"
            //: Row on screen 401: the id of the bill
            label: qsTr("Order number")
            value: root.movement.id
            copied: root.movement.id
            last: true
        }
    }
    RelatedBills {
        bill: root.bill
        onRequested: movementId => root.relatedRequested(movementId)
    }
}

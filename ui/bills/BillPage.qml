// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Bills
import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// One bill with all that is known about it (401).
PageFrame {
    id: root

    required property Wallet wallet
    required property string movementId
    readonly property var movement: detail.movement

    signal leaveRequested()
    signal repeatRequested(movement: var, phone: string)
    signal billRequested(movementId: string)

    screenName: "bills.detail"
    //: Title of screen 401
    title: qsTr("Bill")
    initialFocusItem: back
    pageState: detail.state === BillDetail.Loading ? "loading"
        : detail.state === BillDetail.Failed ? "error:" + detail.error : "ready"

    Keys.onEscapePressed: root.leaveRequested()

    DelayedTransferDetail {
        id: delayed
        service: root.wallet.delayedTransfers
        transferId: root.movement.transferId
    }
    BillDetail {
        id: detail
        bills: root.wallet.bills
        movementId: root.movementId
    }
    RowCard {
        Layout.fillWidth: true
        visible: detail.state === BillDetail.Loading

        LoadingState {
            rows: 3
        }
    }
    ErrorState {
        objectName: "bill.error"
        visible: detail.state === BillDetail.Failed
        //: On screen 401 when the vault has no such bill
        title: qsTr("This bill is not here")
        //: On screen 401 when the vault has no such bill
        explanation: qsTr("It may not have been synced yet.")
        errorCode: detail.error
        //: Button on screen 401 when the vault has no such bill
        actionText: qsTr("Back to the bills")
        actionIcon: "arrow-left"
        onActionTriggered: root.leaveRequested()
    }
    BillFacts {
        Layout.fillWidth: true
        visible: detail.state === BillDetail.Ready
        bill: detail
        delayed: delayed.transfer
        onRelatedRequested: movementId => root.billRequested(movementId)
    }
    SecondaryButton {
        objectName: "bill.callBack"
        visible: delayed.transfer.onItsWay && root.movement.kind === "transfer-out"
        //: Button on screen 401 of a transfer that is on its way
        text: qsTr("Call it back")
        iconName: "undo-2"
        onClicked: question.ask(delayed.transfer)
    }
    SecondaryButton {
        objectName: "bill.repeat"
        visible: repeat.phone.length > 0
        //: Button on screen 401: fills in the same transfer once more
        text: qsTr("Transfer again")
        iconName: "send"
        onClicked: root.repeatRequested(root.movement, repeat.phone)
    }
    RepeatOffer {
        id: repeat
        wallet: root.wallet
        movement: root.movement
    }
    CallBackDialog {
        id: question
        wallet: root.wallet
    }
    SecondaryButton {
        id: back
        objectName: "bill.back"
        //: Button on screen 401
        text: qsTr("Back to the bills")
        iconName: "arrow-left"
        onClicked: root.leaveRequested()
    }
}

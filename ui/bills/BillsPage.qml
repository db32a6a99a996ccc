// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// Every bill (400), newest first and without an end, under a header for each day.
ListPage {
    id: root

    required property Wallet wallet

    signal billRequested(movementId: string)

    readonly property bool loading: list.count === 0
        && (wallet.billList.loading || wallet.sync.state === SyncService.Syncing)
    readonly property bool failed: wallet.billList.error !== ErrorCode.None

    screenName: "bills"
    //: Title of screen 400
    title: qsTr("Bills")
    initialFocusItem: list
    pageState: failed ? "error:" + wallet.billList.error : loading ? "loading" : list.count === 0 ? "empty"
        : wallet.sync.state === SyncService.Offline ? "offline" : "ready"

    RowCard {
        Layout.fillWidth: true
        visible: list.count === 0 && !root.failed

        LoadingState {
            visible: root.loading
            rows: 6
        }
        EmptyState {
            visible: !root.loading && !root.failed
            iconName: "receipt-text"
            //: In place of the list on screen 400 of a new account
            title: qsTr("No bills yet")
            //: In place of the list on screen 400 of a new account
            text: qsTr("Everything that comes in or goes out is kept here, also without a network.")
        }
    }
    ErrorState {
        objectName: "bills.error"
        visible: root.failed
        //: On screen 400 when the vault cannot be read
        title: qsTr("The bills cannot be read")
        //: On screen 400 when the vault cannot be read
        explanation: qsTr("Nothing is lost. Try again.")
        errorCode: root.wallet.billList.error
        onActionTriggered: root.wallet.billList.reload()
    }
    BillList {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        focus: true
        model: root.wallet.billList
        onBillRequested: movementId => root.billRequested(movementId)
    }
    Item {
        Layout.fillHeight: true
        visible: list.count === 0
    }
}

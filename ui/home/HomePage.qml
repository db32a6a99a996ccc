// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// The home screen (100): how much there is, what can be done, and what happened last.
PageFrame {
    id: root

    required property Wallet wallet
    // For the greeting; tests set it
    property int hour: new Date().getHours()

    readonly property bool offline: syncProblem.offline
    readonly property int problemCode: wallet.signedOut ? ErrorCode.SessionExpired : syncProblem.problem.code
    readonly property bool loading: latest.count === 0 && problemCode === 0
        && (wallet.latestBills.loading || wallet.sync.state === SyncService.Syncing)

    signal payRequested(code: string)
    signal transferRequested()
    signal receiveRequested()
    signal billsRequested()
    signal topUpRequested(sourceId: string)
    signal withdrawRequested(sourceId: string)
    signal billRequested(movementId: string)
    signal maskToggled()
    signal lockRequested()
    signal openTransferRequested(intentId: string)
    signal frozenRequested()

    screenName: "home"
    title: greeting(wallet.account.name)
    pageState: loading ? "loading" : wallet.signedOut ? "error:" + problemCode : offline ? "offline"
        : problemCode !== 0 ? "error:" + problemCode : latest.count === 0 ? "empty" : "ready"

    function greeting(name: string): string {
        if (root.hour < 5 || root.hour >= 18)
            //: Title of the home screen from 18:00; %1 is the person's name
            return qsTr("Good evening, %1").arg(name)
        if (root.hour < 12)
            //: Title of the home screen before noon; %1 is the person's name
            return qsTr("Good morning, %1").arg(name)
        //: Title of the home screen from noon to 18:00; %1 is the person's name
        return qsTr("Good afternoon, %1").arg(name)
    }

    SyncProblem {
        id: syncProblem
        sync: root.wallet.sync
    }
    Banner {
        objectName: "home.frozen"
        visible: root.wallet.receipts.frozen
        tone: "danger"
        //: Banner on the home screen
        title: qsTr("Payments are frozen")
        //: Banner on the home screen
        text: qsTr("The service has contradicted itself. Your money is where it was, and nothing is sent.")
        //: Button in a banner while payments are frozen: leads to screen 307
        actionText: qsTr("See why")
        onActionTriggered: root.frozenRequested()
    }
    Banner {
        objectName: "home.signedOut"
        visible: root.wallet.signedOut
        tone: "warning"
        iconName: "lock"
        //: Banner on the home screen
        title: qsTr("Your session has ended")
        //: Banner on the home screen
        text: qsTr("Lock and unlock with your password to sign in again.")
        //: Button in a banner on the home screen
        actionText: qsTr("Lock now")
        onActionTriggered: root.lockRequested()
    }
    ProblemBanner {
        objectName: "home.problem"
        failure: syncProblem.problem
        visible: shown && !root.offline && !root.wallet.signedOut
        //: Button in a banner on the home screen: asks the service once more
        actionText: qsTr("Try again")
        onActionTriggered: root.wallet.sync.pullNow()
    }
    Banner {
        objectName: "home.offline"
        visible: root.offline && !root.wallet.signedOut
        iconName: "wifi-off"
        //: Banner on the home screen
        title: qsTr("You are offline")
        //: Banner on the home screen; %1 is a day and time such as "Today 18:02"
        text: qsTr("Everything here is from your own vault, as of %1. Transfers work again when the connection is back.")
            .arg(DateText.dayAndTime(root.wallet.sync.lastSyncedAt))
    }
    BalanceCard {
        narrow: root.narrow
        available: root.wallet.account.available
        onPayRequested: root.payRequested("")
        onTransferRequested: root.transferRequested()
        onReceiveRequested: root.receiveRequested()
        onBillsRequested: root.billsRequested()
        onTopUpRequested: root.topUpRequested("")
        onWithdrawRequested: root.withdrawRequested("")
        onMaskToggled: root.maskToggled()
    }
    OpenTransferRows {
        wallet: root.wallet
        onOpenTransferRequested: intentId => root.openTransferRequested(intentId)
    }
    OnTheirWayRows {
        wallet: root.wallet
    }
    SectionHeader {
        objectName: "home.latest"
        Layout.topMargin: Theme.space8
        //: Above the latest bills on the home screen
        text: qsTr("Latest bills")
        //: Link on the home screen to the page with all bills
        actionText: latest.count > 0 ? qsTr("All bills") : ""
        onActionTriggered: root.billsRequested()
    }
    RowCard {
        Layout.fillWidth: true

        LoadingState {
            visible: root.loading
        }
        EmptyState {
            visible: latest.count === 0 && !root.loading
            iconName: "receipt-text"
            //: In place of the latest bills on the home screen of a new account
            title: qsTr("No bills yet")
            //: In place of the latest bills on the home screen of a new account; %1 is the person's own phone number
            text: qsTr("Give others your number %1. What they send you shows up here by itself.").arg(PhoneText.grouped(root.wallet.account.phone))
        }
        ListView {
            id: latest
            objectName: "home.latestBills"
            Layout.fillWidth: true
            implicitHeight: contentHeight
            visible: count > 0
            interactive: false
            model: root.wallet.latestBills

            delegate: BillRow {
                required property int index

                width: ListView.view.width
                showsDay: true
                first: index === 0
                last: index === latest.count - 1
                onClicked: root.billRequested(movementId)
            }
        }
    }
}

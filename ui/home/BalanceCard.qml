// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// What is available, and what can be done with it. The eye hides all amounts of the window at once.
Card {
    id: root

    required property var available
    property bool narrow: false

    signal payRequested()
    signal transferRequested()
    signal receiveRequested()
    signal billsRequested()
    signal topUpRequested()
    signal withdrawRequested()
    signal maskToggled()

    Layout.fillWidth: true
    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            //: Above the balance on the home screen
            text: qsTr("Available balance")
        }
        IconButton {
            objectName: "home.hideAmounts"
            iconName: MoneyFormat.masked ? "eye-off" : "eye"
            //: Button with an eye on the home screen
            text: MoneyFormat.masked ? qsTr("Show amounts") : qsTr("Hide amounts")
            onClicked: root.maskToggled()
        }
    }
    BigAmount {
        objectName: "home.balance"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space24
        narrow: root.narrow
        amount: root.available
        //: Read out by screen readers before the balance on the home screen
        label: qsTr("Available balance")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 3 : 6
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8

        ActionTile {
            objectName: "home.pay"
            main: true
            iconName: "scan-line"
            //: Large button on the home screen: pays a merchant
            text: qsTr("Pay")
            onClicked: root.payRequested()
        }
        ActionTile {
            objectName: "home.transfer"
            iconName: "send"
            //: Large button on the home screen
            text: qsTr("Transfer")
            onClicked: root.transferRequested()
        }
        ActionTile {
            objectName: "home.receive"
            iconName: "qr-code"
            //: Large button on the home screen
            text: qsTr("Receive")
            onClicked: root.receiveRequested()
        }
        ActionTile {
            objectName: "home.topUp"
            iconName: "plus"
            //: Large button on the home screen: from a bank into the wallet
            text: qsTr("Top up")
            onClicked: root.topUpRequested()
        }
        ActionTile {
            objectName: "home.withdraw"
            iconName: "landmark"
            //: Large button on the home screen: from the wallet to a bank
            text: qsTr("Withdraw")
            onClicked: root.withdrawRequested()
        }
        ActionTile {
            objectName: "home.bills"
            iconName: "receipt-text"
            //: Large button on the home screen
            text: qsTr("Bills")
            onClicked: root.billsRequested()
        }
    }
}

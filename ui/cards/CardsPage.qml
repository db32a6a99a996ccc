// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// Cards and bank accounts (500): what is bound, what can be done with it, and what went over it last.
PageFrame {
    id: root

    required property Wallet wallet
    readonly property FundingService funding: wallet.funding
    readonly property bool empty: funding.sources.length === 0

    signal bindRequested()
    signal cardRequested(sourceId: string)
    signal topUpRequested(sourceId: string)
    signal withdrawRequested(sourceId: string)
    signal operationRequested(operationId: string)

    screenName: "cards"
    //: Title of screen 500
    title: qsTr("Bank cards")
    pageState: empty ? "empty" : "ready"

    Card {
        Layout.fillWidth: true
        visible: root.empty

        EmptyState {
            Layout.fillWidth: true
            iconName: "credit-card"
            //: On screen 500
            title: qsTr("No card yet")
            //: On screen 500
            text: qsTr("Bind a card or bank account of your own to top up and withdraw. Its number stays with the bank.")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.empty
        spacing: Theme.space12

        PrimaryButton {
            objectName: "cards.topUp"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "plus"
            //: Button on screen 500: from a bank into the wallet
            text: qsTr("Top up")
            onClicked: root.topUpRequested("")
        }
        SecondaryButton {
            objectName: "cards.withdraw"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "landmark"
            //: Button on screen 500: from the wallet to a bank
            text: qsTr("Withdraw")
            onClicked: root.withdrawRequested("")
        }
    }
    RowCard {
        Layout.fillWidth: true
        visible: !root.empty

        Repeater {
            id: cards
            model: root.funding.sources

            CardRow {
                required property int index
                required property var modelData

                objectName: "cards.row." + modelData.lastFour
                source: modelData
                showChevron: true
                first: index === 0
                last: index === cards.count - 1
                tag: modelData.isDefault ? defaultTag : null
                onClicked: root.cardRequested(modelData.id)
            }
        }
    }
    Component {
        id: defaultTag
        Tag {
            tone: "success"
            //: A tag at the card that is offered first
            text: qsTr("First choice")
        }
    }
    SecondaryButton {
        objectName: "cards.bind"
        Layout.fillWidth: true
        iconName: "plus"
        //: Button on screen 500
        text: qsTr("Bind a card or account")
        onClicked: root.bindRequested()
    }
    SectionHeader {
        Layout.topMargin: Theme.space8
        visible: operations.count > 0
        //: Above the list on screen 500
        text: qsTr("Top-ups and withdrawals")
    }
    RowCard {
        Layout.fillWidth: true
        visible: operations.count > 0

        Repeater {
            id: operations
            model: root.funding.operations

            OperationRow {
                required property int index
                required property var modelData

                objectName: "cards.operation." + modelData.id
                operation: modelData
                first: index === 0
                last: index === operations.count - 1
                onClicked: root.operationRequested(modelData.id)
            }
        }
    }
}

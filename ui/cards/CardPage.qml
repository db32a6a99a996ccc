// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// One card or bank account (501): what is known of it, first choice or not, and removing it in two steps.
PageFrame {
    id: root

    required property Wallet wallet
    required property string sourceId
    readonly property var source: wallet.funding.sources.find(each => each.id === sourceId) || null
    property bool asking: false

    signal leaveRequested()

    function goBack() {
        if (asking)
            asking = false
        else
            root.leaveRequested()
    }

    screenName: "cards.card"
    title: source ? CardWords.name(source) : ""
    pageState: action.busy ? "busy" : action.problem.code !== 0 ? "error:" + action.problem.code : "ready"

    Keys.onEscapePressed: root.goBack()

    CardAction {
        id: action
        wallet: root.wallet
        sourceId: root.sourceId
        onRemoved: root.leaveRequested()
    }
    RowCard {
        Layout.fillWidth: true
        visible: root.source !== null

        FactRow {
            //: Row on screen 501
            label: qsTr("Kind")
            value: root.source ? CardWords.details(root.source) : ""
        }
        FactRow {
            //: Row on screen 501: the masked name of the card's holder
            label: qsTr("Holder")
            value: root.source ? root.source.holder : ""
        }
        FactRow {
            visible: root.source !== null && root.source.expires.length > 0
            //: Row on screen 501: the last month that the card is good in
            label: qsTr("Valid until")
            value: root.source ? root.source.expires : ""
        }
        FactRow {
            //: Row on screen 501
            label: qsTr("Can be used to")
            //: Value of a row on screen 501
            value: root.source && root.source.mayWithdraw ? qsTr("Top up and withdraw") : qsTr("Top up")
            last: true
        }
    }
    ProblemBanner {
        objectName: "card.problem"
        failure: action.problem
    }
    PrimaryButton {
        objectName: "card.makeDefault"
        Layout.fillWidth: true
        visible: root.source !== null && !root.source.isDefault
        busy: action.busy
        //: Button on screen 501
        text: qsTr("Make it the first choice")
        onClicked: action.makeDefault()
    }
    SecondaryButton {
        objectName: "card.remove"
        Layout.fillWidth: true
        visible: !root.asking
        enabled: !action.busy
        //: Button on screen 501
        text: qsTr("Remove")
        onClicked: root.asking = true
    }
    Card {
        Layout.fillWidth: true
        visible: root.asking
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            //: On screen 501, before the card is removed
            text: qsTr("It can no longer be used for top-ups and withdrawals. Your bills stay, and you can bind it again.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            SecondaryButton {
                objectName: "card.keep"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Button on screen 501
                text: qsTr("Keep it")
                onClicked: root.asking = false
            }
            SecondaryButton {
                objectName: "card.confirmRemoval"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !action.busy
                //: Button on screen 501
                text: qsTr("Remove the card")
                onClicked: action.remove()
            }
        }
    }
    TextButton {
        objectName: "card.back"
        Layout.alignment: Qt.AlignHCenter
        //: Link on screens 501 and 513
        text: qsTr("Back to the cards")
        onClicked: root.leaveRequested()
    }
}

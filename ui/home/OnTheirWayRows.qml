// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// Transfers that land later, on the home screen. Pressing one asks whether to call it back.
ColumnLayout {
    id: root

    required property Wallet wallet

    Layout.fillWidth: true
    visible: rows.count > 0
    spacing: Theme.space8

    function leftText(minutes: int): string {
        if (minutes === 0)
            //: In a row of a transfer on its way whose time is up
            return qsTr("Arriving now")
        if (minutes < 60)
            //: In a row of a transfer on its way: how long until it arrives
            return qsTr("%n min left", "", minutes)
        //: In a row of a transfer on its way: %1 is hours, %2 minutes until it arrives
        return qsTr("%1 h %2 min left").arg(Math.floor(minutes / 60)).arg(minutes % 60)
    }

    SectionHeader {
        //: Above the transfers on the home screen that arrive later
        text: qsTr("On its way · can be called back")
    }
    RowCard {
        Layout.fillWidth: true

        Repeater {
            id: rows
            model: root.wallet.delayedTransfers.onTheirWay

            ListRow {
                required property int index
                required property var transfer
                required property int minutesLeft

                objectName: "home.onItsWay." + transfer.id
                iconName: "timer"
                iconTone: "notice"
                //: Row on the home screen; %1 is the masked name of the payee
                title: qsTr("To %1").arg(transfer.payeeMaskedName)
                subtitle: root.leftText(minutesLeft)
                showChevron: true
                first: index === 0
                last: index === rows.count - 1
                trailing: Component {
                    AmountText {
                        amount: transfer.amount
                        Accessible.ignored: true
                    }
                }
                onClicked: question.ask(transfer)
            }
        }
    }
    CallBackDialog {
        id: question
        wallet: root.wallet
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// On the home screen: transfers whose outcome is not known yet; a press leads to each one's screen (306).
ColumnLayout {
    id: root

    required property Wallet wallet

    signal openTransferRequested(intentId: string)

    Layout.fillWidth: true
    visible: rows.count > 0
    spacing: Theme.space8

    OpenTransfers {
        id: open
        wallet: root.wallet
    }
    SectionHeader {
        //: Above the transfers on the home screen whose outcome is open
        text: qsTr("Not yet known")
    }
    RowCard {
        Layout.fillWidth: true

        Repeater {
            id: rows
            model: open.transfers

            ListRow {
                required property int index
                required property var modelData

                objectName: "home.open." + modelData.intentId
                iconName: "clock-alert"
                iconTone: "warning"
                title: modelData.topUp
                    //: Row on the home screen; %1 is the name of the bank
                    ? qsTr("Top-up from %1").arg(modelData.payeeMaskedName)
                    : modelData.withdrawal
                    //: Row on the home screen; %1 is the name of the bank
                    ? qsTr("Withdrawal to %1").arg(modelData.payeeMaskedName)
                    //: Row on the home screen; %1 is the masked name of the payee
                    : qsTr("To %1").arg(modelData.payeeMaskedName)
                //: Row on the home screen, of a transfer whose outcome is open
                subtitle: qsTr("Being checked")
                showChevron: true
                first: index === 0
                last: index === rows.count - 1
                trailing: Component {
                    AmountText {
                        amount: modelData.amount
                        Accessible.ignored: true
                    }
                }
                onClicked: root.openTransferRequested(modelData.intentId)
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not bound: what a row shows at its end is made elsewhere.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// The other bills of the same purchase: the payment of a refund, the refunds of a payment. Nothing where there are none.
ColumnLayout {
    id: root

    required property BillDetail bill

    signal requested(movementId: string)

    Layout.fillWidth: true
    visible: rows.count > 0
    spacing: Theme.space8

    SectionHeader {
        //: On screen 401, above the payment that a refund belongs to, or above the refunds of a payment
        text: root.bill.movement.kind === "refund" ? qsTr("Refund of") : qsTr("Refunds")
    }
    RowCard {
        Layout.fillWidth: true

        Repeater {
            id: rows
            model: root.bill.related

            ListRow {
                required property int index
                required property var modelData

                objectName: "bill.related." + modelData.id
                iconName: BillWords.iconName(modelData.kind, modelData.category)
                title: BillWords.kindName(modelData.kind)
                subtitle: DateText.dayAndTime(modelData.bookedAt)
                showChevron: true
                first: index === 0
                last: index === rows.count - 1
                trailing: Component {
                    AmountText {
                        amount: modelData.amount
                        signed: true
                        Accessible.ignored: true
                    }
                }
                onClicked: root.requested(modelData.id)
            }
        }
    }
}

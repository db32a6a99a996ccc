// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// What a transfer was, for the result: payee, amount, fee, note and its id or the number of the error.
FactBox {
    id: root

    required property TransferForm form
    readonly property bool settled: form.problem.code === 0

    FactRow {
        //: Row on screen 305
        label: qsTr("Payee")
        //: Value of the row "Payee" on screen 305: %1 is the masked name, %2 the masked number
        value: root.form.transfer.toMerchant ? root.form.transfer.payeeMaskedName
            : qsTr("%1 · %2").arg(root.form.transfer.payeeMaskedName).arg(root.form.transfer.payeeMaskedPhone)
    }
    FactRow {
        //: Row on screens 305, 306 and 401
        label: qsTr("Amount")
        value: MoneyFormat.plainText(root.form.transfer.amount)
    }
    FactRow {
        objectName: "transfer.arrives"
        visible: root.form.transfer.delayed
        //: Row on screens 303, 305 and 401: when the money arrives
        label: qsTr("Arrives")
        value: visible ? DateText.dayAndTime(root.form.transfer.landsAt) : ""
    }
    FactRow {
        visible: root.form.transfer.note.length > 0
        //: Row on screens 303, 305 and 401: what was written to the payee
        label: qsTr("Note")
        value: root.form.transfer.note
    }
    FactRow {
        visible: root.settled
        //: Row on screens 303 and 305
        label: qsTr("Fee")
        value: MoneyFormat.plainText(root.form.transfer.fee)
        last: true
    }
    FactRow {
        visible: !root.settled
        //: Row on screen 305: the number to tell support
        label: qsTr("For support")
        value: ErrorText.number(root.form.problem)
        last: true
    }
}

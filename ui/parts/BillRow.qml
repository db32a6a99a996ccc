// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Billfold.Controls
import Billfold.Parts

// One movement in a list: who, what, when, how much, and the balance after it.
ListRow {
    id: root

    required property string movementId
    required property string kind
    required property string category
    required property string counterpartyName
    required property string note
    required property var amount
    required property var balanceAfter
    required property date bookedAt

    // Where no day header stands above the row
    property bool showsDay: false

    readonly property string when: showsDay ? DateText.dayAndTime(bookedAt) : DateText.time(bookedAt)
    readonly property string what: BillWords.label(kind, category)

    objectName: "bills.row." + movementId
    title: counterpartyName
    //: Second line of a bill in a list: %1 is a category, %2 the person's own note, %3 a time
    subtitle: note.length > 0 ? qsTr("%1 · “%2” · %3").arg(what).arg(note).arg(when)
        //: Second line of a bill in a list: %1 is a category, %2 a time
        : qsTr("%1 · %2").arg(what).arg(when)
    avatarName: BillWords.showsPerson(kind, category) ? counterpartyName : ""
    iconName: avatarName.length > 0 ? "" : BillWords.iconName(kind, category)

    //: Read out by screen readers for a bill: %1 is who, %2 the signed amount, %3 the day and time
    Accessible.name: qsTr("%1, %2, %3").arg(counterpartyName).arg(MoneyFormat.signedNumber(amount))
        .arg(DateText.dayAndTime(bookedAt))
    Accessible.description: subtitle

    trailing: Component {
        Column {
            AmountText {
                anchors.right: parent.right
                amount: root.amount
                signed: true
                Accessible.ignored: true
            }
            AppText {
                anchors.right: parent.right
                role: AppText.Second
                wrapMode: Text.NoWrap
                //: Under the amount of a bill in a list: the balance after it
                text: qsTr("Balance %1").arg(MoneyFormat.number(root.balanceAfter))
                Accessible.ignored: true
            }
        }
    }
}

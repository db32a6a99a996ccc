// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// One top-up or withdrawal in a list, with its state.
ListRow {
    id: root

    required property var operation

    iconName: root.operation.kind === FundingOperation.TopUp ? "plus" : "landmark"
    title: root.operation.kind === FundingOperation.TopUp
        //: Row on screen 500; %1 is the bank
        ? qsTr("Top-up from %1").arg(root.operation.bankName)
        //: Row on screen 500; %1 is the bank
        : qsTr("Withdrawal to %1").arg(root.operation.bankName)
    //: Second line of a row on screen 500: %1 is a state, %2 a day and time
    subtitle: qsTr("%1 · %2").arg(OperationWords.word(root.operation)).arg(DateText.dayAndTime(root.operation.createdAt))
    showChevron: true
    trailing: Component {
        AmountText {
            amount: root.operation.amount
            Accessible.ignored: true
        }
    }
}

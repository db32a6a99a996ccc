// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts

import Billfold.Controls

// What may be paid at most, before it bites (screens 201 and 302).
RowCard {
    id: root

    required property var limits

    Layout.fillWidth: true
    visible: root.limits.known

    FactRow {
        //: Row on screens 201 and 302
        label: qsTr("Limit per payment")
        value: MoneyFormat.text(root.limits.perPayment)
    }
    FactRow {
        //: Row on screens 201 and 302
        label: qsTr("Limit per day")
        //: Value of a limit on screens 201 and 302: %1 is the limit, %2 how much of it has been used
        value: qsTr("%1 · %2 used").arg(MoneyFormat.text(root.limits.perDay)).arg(MoneyFormat.text(root.limits.usedToday))
    }
    FactRow {
        //: Row on screens 201 and 302
        label: qsTr("Limit per month")
        //: Value of a limit on screens 201 and 302: %1 is the limit, %2 how much of it has been used
        value: qsTr("%1 · %2 used").arg(MoneyFormat.text(root.limits.perMonth)).arg(MoneyFormat.text(root.limits.usedThisMonth))
        last: true
    }
}

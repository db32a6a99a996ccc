// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Billfold.Bills
import Billfold.Controls

// Above the bills of one day: which day, and how much went out and came in.
Rectangle {
    id: root

    // The day as yyyy-MM-dd
    required property string section
    required property DaySums sums
    readonly property var sum: sums.revision >= 0 ? sums.of(section) : null
    readonly property string title: DateText.dayHeading(new Date(section + "T12:00:00"))
    // Empty while more bills of the day may follow
    readonly property string amounts: sum.complete ? [sum.moneyOut, sum.moneyIn].filter(money => !money.isZero)
        .map(money => MoneyFormat.signedNumber(money)).join(" · ") : ""

    implicitHeight: 41
    color: Theme.raised

    Accessible.role: Accessible.Heading
    //: Read out by screen readers: %1 is a day, %2 what went out and came in on it
    Accessible.name: amounts.length > 0 ? qsTr("%1, %2").arg(title).arg(amounts) : title

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 + 4
        anchors.verticalCenter: parent.verticalCenter
        role: AppText.Second
        text: root.title
        Accessible.ignored: true
    }
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16 + 4
        anchors.verticalCenter: parent.verticalCenter
        role: AppText.Second
        text: root.amounts
        Accessible.ignored: true
    }
}

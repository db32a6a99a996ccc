// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// Whom the code is of, as the service says, and what it asks for.
Card {
    id: root

    required property var offer
    // What is paid; not valid, and then not shown, where that is not known yet
    required property var amount
    property string inWords: ""

    Layout.fillWidth: true
    spacing: Theme.space4

    RoundIcon {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space4
        iconName: BillWords.iconName("payment", root.offer.category)
    }
    AppText {
        objectName: "pay.merchant"
        Layout.fillWidth: true
        role: AppText.Heading
        horizontalAlignment: Text.AlignHCenter
        text: root.offer.merchantName
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        //: Below a merchant's name on screens 201 and 202: %1 is a category such as "Eating out", %2 a city
        text: qsTr("%1 · %2").arg(BillWords.categoryName(root.offer.category)).arg(root.offer.city)
    }
    BigAmount {
        objectName: "pay.amount"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space8
        visible: root.amount.currency.length > 0
        amount: root.amount
        //: Read out by screen readers before the amount on screens 201 and 202
        label: qsTr("Amount")
    }
    AppText {
        objectName: "pay.words"
        Layout.fillWidth: true
        visible: root.inWords.length > 0
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        //: On screen 202 from 1,000 up: %1 is the amount written out
        text: qsTr("In words: %1").arg(root.inWords)
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An amount of money; `amount` is a Billfold::Money. Money in is green with a plus, money out is ink with U+2212.
AppText {
    id: root

    required property var amount
    property bool signed: false
    property bool showMark: !signed

    role: AppText.Strong
    color: signed && !amount.isNegative && !amount.isZero ? Theme.moneyIn : Theme.ink
    text: signed ? MoneyFormat.signedNumber(amount) : showMark ? MoneyFormat.text(amount) : MoneyFormat.number(amount)
    wrapMode: Text.NoWrap
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The one amount that a screen is about: a small currency mark and a large number on one base line.
Item {
    id: root

    required property var amount
    property bool narrow: false
    // What screen readers say before the amount
    property string label

    implicitWidth: mark.implicitWidth + number.anchors.leftMargin + number.implicitWidth
    implicitHeight: number.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: label.length > 0 ? label + " " + MoneyFormat.text(amount) : MoneyFormat.text(amount)

    AppText {
        id: mark
        anchors.left: parent.left
        anchors.baseline: number.baseline
        role: AppText.Title
        wrapMode: Text.NoWrap
        text: MoneyFormat.mark(root.amount.currency)
        Accessible.ignored: true
    }
    AppText {
        id: number
        anchors.left: mark.right
        anchors.leftMargin: Theme.space4
        role: AppText.Amount
        font.pixelSize: (root.narrow ? 34 : 40) * Theme.textScale
        lineHeight: (root.narrow ? 42 : 48) * Theme.textScale
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
        width: Math.min(implicitWidth, root.width > 0 ? root.width - x : implicitWidth)
        wrapMode: Text.NoWrap
        text: MoneyFormat.number(root.amount)
        Accessible.ignored: true
    }
}

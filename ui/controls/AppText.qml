// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// All text that people read. Plain text only: what came over the wire must never be taken for markup.
Text {
    id: root

    // Title 22/28, Amount 40/48 and smaller, Heading 16/24, Body 14/20, Strong 14/20 semibold, Second 12.5/18, Caption 12/16
    enum Role { Title, Amount, Heading, Body, Strong, Second, Caption }
    property int role: AppText.Body

    readonly property real designedSize: [22, 40, 16, 14, 14, 12.5, 12][role]
    readonly property real designedLine: [28, 48, 24, 20, 20, 18, 16][role]

    textFormat: Text.PlainText
    color: role === AppText.Second || role === AppText.Caption ? Theme.second : Theme.ink
    font.pixelSize: Math.round(designedSize * Theme.textScale * 2) / 2
    font.weight: role === AppText.Body || role >= AppText.Second ? Font.Normal : Font.DemiBold
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(designedLine * Theme.textScale)
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

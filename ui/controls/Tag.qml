// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// A state as an icon and a word on a soft colour; never by colour alone. Tones as in Theme.toneColor.
Rectangle {
    id: root

    property string text
    property string tone: "neutral"
    property string iconName: ({
        success: "circle-check", warning: "clock", danger: "circle-alert", notice: "info", neutral: "info"
    })[tone]

    implicitWidth: row.implicitWidth + 2 * Theme.space8
    implicitHeight: Math.max(24, row.implicitHeight + 2 * Theme.space4)
    radius: Theme.radiusTag
    color: Theme.toneSoftColor(tone)

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 5

        Icon {
            name: root.iconName
            size: 14
            color: Theme.toneColor(root.tone)
        }
        AppText {
            role: AppText.Caption
            font.weight: Font.DemiBold
            color: Theme.toneColor(root.tone)
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}

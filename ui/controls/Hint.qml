// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A tool tip for a control that has no word on it. Screen readers have the control's name already.
T.ToolTip {
    id: root

    property bool shown: false

    visible: shown && text.length > 0
    delay: 600
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Theme.space4 : 0
    margins: Theme.space4
    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    implicitHeight: label.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space8
    verticalPadding: Theme.space4

    contentItem: AppText {
        id: label
        role: AppText.Caption
        color: Theme.background
        wrapMode: Text.NoWrap
        text: root.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusTag
        color: Theme.ink
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A screen whose content fills the height and scrolls by itself, such as an endless list. `header` items stand under
// the title; the default content gets the rest of the height.
PageBase {
    id: root

    property real contentWidth: Theme.wideContentWidth
    default property alias content: area.data

    ColumnLayout {
        id: column
        x: (root.width - width) / 2
        y: root.narrow ? Theme.space12 : 28
        width: Math.min(root.contentWidth, root.width - 2 * (root.narrow ? Theme.space16 : Theme.space24))
        height: root.height - y - root.footerHeight - (narrowFooter.visible ? narrowFooter.height : 0)
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            visible: root.title.length > 0
            role: AppText.Title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        ColumnLayout {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space12
        }
    }
    ScreenFooter {
        id: narrowFooter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.narrow
        code: root.screenCode
        hint: root.footerHint
        onHelpRequested: root.helpRequested()
    }
}

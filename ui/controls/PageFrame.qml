// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A screen whose content is one column that scrolls: title on top, children below, at most `contentWidth` wide.
PageBase {
    id: root

    property real contentWidth: Theme.contentWidth
    // Centred in both directions, for screens outside the wallet (first start, lock)
    property bool centred: false
    default property alias content: column.data

    // Scrolls so far that `item` can be seen
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top < flickable.contentY)
            flickable.contentY = Math.max(0, top - Theme.space16)
        else if (top + item.height > flickable.contentY + flickable.height)
            flickable.contentY = top + item.height - flickable.height + Theme.space16
        flickable.keepWithinBounds()
    }

    Flickable {
        id: flickable

        readonly property real margin: root.narrow ? Theme.space16 : Theme.space24

        // What has been revealed while the page was still being laid out may lie where it ends once it is
        function keepWithinBounds() {
            contentY = Math.max(0, Math.min(contentY, contentHeight - height))
        }

        anchors.fill: parent
        anchors.bottomMargin: root.footerHeight
        contentWidth: width
        contentHeight: foot.y + foot.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onContentHeightChanged: keepWithinBounds()
        onHeightChanged: keepWithinBounds()
        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onPressed: event => {
            const step = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0
            if (step === 0)
                return
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + step * height * 0.9))
            event.accepted = true
        }

        ColumnLayout {
            id: column
            readonly property real free: flickable.height - implicitHeight - (foot.visible ? foot.height : 0)
            x: (flickable.width - width) / 2
            y: root.centred ? Math.max(flickable.margin, free / 2) : root.narrow ? Theme.space12 : 28
            width: Math.min(root.contentWidth, flickable.width - 2 * flickable.margin)
            spacing: 14

            AppText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space4
                visible: root.title.length > 0 && !root.centred
                role: AppText.Title
                text: root.title
                Accessible.role: Accessible.Heading
            }
        }
        ScreenFooter {
            id: foot
            y: Math.max(column.y + column.height + Theme.space16, visible ? 0 : flickable.height)
            width: flickable.width
            height: visible ? implicitHeight : 0
            visible: root.narrow
            ruled: false
            code: root.screenCode
            hint: root.footerHint
            onHelpRequested: root.helpRequested()
        }
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem
            for (let at = item; at; at = at.parent) {
                if (at === column)
                    return root.reveal(item)
            }
        }
    }
}

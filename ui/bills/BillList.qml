// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the ListView of Qt 6.4 cannot make bound section headers.
import QtQuick

import Billfold.Bills
import Billfold.Controls
import Billfold.Parts

// The list itself: day headers that stay in sight, rows that the keyboard walks, more rows as one nears the end.
ListView {
    id: root

    signal billRequested(movementId: string)

    // Rows that fit, for the Page keys
    readonly property int pageRows: Math.max(1, Math.floor(height / 66) - 1)

    function moveTo(row: int) {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, row))
        root.positionViewAtIndex(root.currentIndex, ListView.Contain)
    }

    DaySums {
        id: daySums
        bills: root.model
    }

    objectName: "bills.list"
    clip: true
    activeFocusOnTab: true
    currentIndex: 0
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.List
    //: Name of the list on screen 400 for screen readers
    Accessible.name: qsTr("Bills, newest first")

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Home:
            root.moveTo(0)
            break
        case Qt.Key_End:
            root.moveTo(root.count - 1)
            break
        case Qt.Key_PageUp:
            root.moveTo(root.currentIndex - root.pageRows)
            break
        case Qt.Key_PageDown:
            root.moveTo(root.currentIndex + root.pageRows)
            break
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (root.currentItem)
                root.billRequested(root.currentItem.movementId)
            break
        default:
            return
        }
        event.accepted = true
    }

    section.property: "day"
    section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
    section.delegate: DayHeader {
        width: ListView.view.width
        sums: daySums
    }
    delegate: BillRow {
        required property int index

        width: ListView.view.width
        focusPolicy: Qt.NoFocus
        onClicked: {
            root.currentIndex = index
            root.billRequested(movementId)
        }

        Rectangle {
            anchors.fill: parent
            z: -1
            color: Theme.surface
        }
        FocusRing {
            shown: root.activeFocus && parent.ListView.isCurrentItem
            gap: -4
            radius: Theme.radiusControl - 2
        }
    }
}

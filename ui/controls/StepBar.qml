// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// How far along a task is: bars, of which `current` are filled.
RowLayout {
    id: root

    property int count: 4
    property int current: 1

    Layout.fillWidth: true
    spacing: 6

    Accessible.role: Accessible.ProgressBar
    //: Said by screen readers: which step of a task this screen is
    Accessible.name: qsTr("Step %1 of %2").arg(current).arg(count)

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            Layout.fillWidth: true
            implicitHeight: 4
            radius: 2
            color: index < root.current ? Theme.brand : Theme.raised
        }
    }
}

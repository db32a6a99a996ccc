// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// Rows of facts inside a card: one shade back, so that they read as a part of it.
Rectangle {
    id: root

    default property alias content: rows.data

    Layout.fillWidth: true
    implicitHeight: rows.implicitHeight + 2
    radius: Theme.radiusControl
    color: Theme.background
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: rows
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls.Items

// The program's sign: a wallet in a rounded square.
Rectangle {
    id: root

    property real size: 28

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.28
    color: Theme.brand

    Icon {
        anchors.centerIn: parent
        name: "mark"
        size: root.size * 0.56
        color: Theme.brandInk
    }
}

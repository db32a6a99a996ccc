// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The first character of a name in a circle. Decorative: the name stands beside it.
Rectangle {
    id: root

    property string name
    property real size: 40

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.brandSoft

    AppText {
        anchors.centerIn: parent
        role: AppText.Strong
        font.pixelSize: root.size * 0.36
        color: Theme.brand
        // By code point, so that characters outside the BMP stay whole
        text: root.name.length > 0 ? String.fromCodePoint(root.name.codePointAt(0)).toUpperCase() : ""
        Accessible.ignored: true
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls.Items

// The large sign of a result, an empty list or an error: an icon in a soft circle.
Rectangle {
    id: root

    property string iconName
    property string tone: "neutral"

    implicitWidth: 64
    implicitHeight: 64
    radius: 32
    color: Theme.toneSoftColor(tone)

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: 30
        color: Theme.toneColor(root.tone)
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core

// Light, dark, or as the system.
RowCard {
    id: root

    required property Settings settings

    Layout.fillWidth: true

    ChoiceRow {
        objectName: "settings.theme.system"
        //: Choice on screen 800: light or dark as the operating system
        text: qsTr("As the system")
        checked: root.settings.theme === "system"
        onChosen: root.settings.theme = "system"
    }
    ChoiceRow {
        objectName: "settings.theme.light"
        //: Choice on screen 800
        text: qsTr("Light")
        checked: root.settings.theme === "light"
        onChosen: root.settings.theme = "light"
    }
    ChoiceRow {
        objectName: "settings.theme.dark"
        //: Choice on screen 800
        text: qsTr("Dark")
        checked: root.settings.theme === "dark"
        last: true
        onChosen: root.settings.theme = "dark"
    }
}

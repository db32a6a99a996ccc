// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core

// The language of the interface. Each is named in itself, for those who cannot read the others.
RowCard {
    id: root

    required property Settings settings

    Layout.fillWidth: true

    ChoiceRow {
        objectName: "settings.language.system"
        //: Choice on screen 800: the language of the operating system
        text: qsTr("As the system")
        checked: root.settings.language === "system"
        onChosen: root.settings.language = "system"
    }
    ChoiceRow {
        objectName: "settings.language.zh_CN"
        text: "中文"
        checked: root.settings.language === "zh_CN"
        onChosen: root.settings.language = "zh_CN"
    }
    ChoiceRow {
        objectName: "settings.language.en"
        text: "English"
        checked: root.settings.language === "en"
        last: true
        onChosen: root.settings.language = "en"
    }
}

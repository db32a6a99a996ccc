// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core

// Motion, and how the window is drawn.
ColumnLayout {
    id: root

    required property Settings settings
    // What the program was started with
    property string rendererAtStart

    Layout.fillWidth: true
    spacing: Theme.space12
    Component.onCompleted: rendererAtStart = root.settings.renderer

    SelectField {
        objectName: "settings.reducedMotion"
        Layout.fillWidth: true
        //: Field on screen 800
        label: qsTr("Motion")
        model: [
            //: Choice on screen 800: motion as in the operating system
            { value: "system", text: qsTr("As the system") },
            //: Choice on screen 800: nothing moves
            { value: "on", text: qsTr("None") },
            //: Choice on screen 800: short movements that explain where something went
            { value: "off", text: qsTr("Short and calm") }
        ]
        value: root.settings.reducedMotion
        onChosen: choice => root.settings.reducedMotion = choice
    }
    SelectField {
        objectName: "settings.renderer"
        Layout.fillWidth: true
        //: Field on screen 800: what draws the window
        label: qsTr("Drawing")
        //: Below the field "Drawing" on screen 800 once another choice has been made
        helper: root.settings.renderer !== root.rendererAtStart ? qsTr("Takes effect when Billfold is started again.")
            //: Below the field "Drawing" on screen 800
            : qsTr("By the processor works everywhere. Choose graphics only if the window feels slow.")
        model: [
            //: Choice on screen 800: software rendering
            { value: "software", text: qsTr("By the processor") },
            //: Choice on screen 800: rendering by the graphics card
            { value: "hardware", text: qsTr("By the graphics card") }
        ]
        value: root.settings.renderer
        onChosen: choice => root.settings.renderer = choice
    }
}

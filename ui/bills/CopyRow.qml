// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// A fact with a button that copies it.
RowLayout {
    id: root

    property string label
    property string value
    // What goes to the clipboard
    property string copied
    property bool last: false

    Layout.fillWidth: true
    spacing: 0

    FactRow {
        Layout.fillWidth: true
        label: root.label
        value: root.value
        last: root.last
    }
    IconButton {
        objectName: root.objectName + ".copy"
        Layout.rightMargin: Theme.space8
        iconName: "copy"
        //: Button beside a fact on screen 401; %1 is the fact's name, such as "Order number"
        text: qsTr("Copy: %1").arg(root.label)
        onClicked: {
            clipboard.text = root.copied
            clipboard.selectAll()
            clipboard.copy()
            iconName = "check"
        }
    }
    // Only a text field reaches the clipboard from QML
    TextEdit {
        id: clipboard
        visible: false
        textFormat: TextEdit.PlainText
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Billfold.Controls

// Where a code may come from besides the keyboard: a picture in a file, and the clipboard (screens 200 and 300).
GridLayout {
    id: root

    // Before the names of the two buttons
    required property string prefix

    signal pictureChosen(file: url)
    signal clipboardChosen()

    Layout.fillWidth: true
    columns: width < 300 * Theme.textScale ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space12

    SecondaryButton {
        objectName: root.prefix + ".openPicture"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: root.enabled
        iconName: "image"
        //: Button on screens 200 and 300: opens a file with a QR code
        text: qsTr("Open picture")
        onClicked: {
            dialog.active = true
            dialog.item.open()
        }
    }
    SecondaryButton {
        objectName: root.prefix + ".pastePicture"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: root.enabled
        iconName: "clipboard-paste"
        //: Button on screens 200 and 300: takes a QR code or link from the clipboard
        text: qsTr("Paste code")
        onClicked: root.clipboardChosen()
    }
    Loader {
        id: dialog
        active: false
        visible: false // takes no room
        sourceComponent: FileDialog {
            //: Filter in the dialog that opens a picture with a code
            nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)")]
            onAccepted: root.pictureChosen(selectedFile)
        }
    }
}

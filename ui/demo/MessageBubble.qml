// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls

// One short message, with a button that copies the code in it.
Card {
    id: root

    required property string messageId
    required property string recipient
    required property string body
    required property date sentAt

    // The first six digits in a row; empty when it holds no code
    readonly property string code: (body.match(/(?:^|\D)(\d{6})(?!\d)/) || ["", ""])[1]

    signal copyRequested(code: string)

    objectName: "phone.message." + messageId
    padding: Theme.space12
    spacing: Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: body

    RowLayout {
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.recipient
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        AppText {
            role: AppText.Caption
            text: DateText.dayAndTime(root.sentAt)
        }
    }
    AppText {
        objectName: "phone.body." + root.messageId
        Layout.fillWidth: true
        text: root.body
    }
    SecondaryButton {
        objectName: "phone.copy." + root.messageId
        Layout.fillWidth: true
        visible: root.code.length > 0
        iconName: "copy"
        //: Button below a message on the demo's phone; %1 is the code that it copies
        text: qsTr("Copy %1").arg(root.code)
        onClicked: root.copyRequested(root.code)
    }
}

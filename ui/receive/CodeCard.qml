// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Codes
import Billfold.Controls
import Billfold.Parts
import Billfold.Receive

// The code as others scan it, whose it is, and how much it asks for.
Card {
    id: root

    required property ReceiveCode code
    required property string name
    required property string phone

    Layout.fillWidth: true
    spacing: Theme.space8

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(232, root.width - 2 * Theme.space16)
        Layout.preferredHeight: Layout.preferredWidth
        radius: Theme.radiusControl
        color: Theme.paper
        border.width: 1
        border.color: Theme.line

        QrCode {
            objectName: "receive.code"
            anchors.fill: parent
            anchors.margins: Theme.space4
            visible: root.code.link.length > 0
            text: root.code.link
            Accessible.role: Accessible.Graphic
            //: Said by screen readers about the picture on screen 320
            Accessible.name: qsTr("QR code by which others pay you")
        }
        Icon {
            anchors.centerIn: parent
            visible: root.code.link.length === 0
            name: "triangle-alert"
            color: Theme.third
            size: 40
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        role: AppText.Strong
        horizontalAlignment: Text.AlignHCenter
        text: root.name
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        text: PhoneText.grouped(root.phone)
    }
    AppText {
        objectName: "receive.asksFor"
        Layout.fillWidth: true
        role: AppText.Title
        horizontalAlignment: Text.AlignHCenter
        visible: root.code.hasAmount
        text: MoneyFormat.plainText(root.code.amount)
    }
}

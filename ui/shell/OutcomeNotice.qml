// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core

// Above everything: what became of a transfer that was open, for a person who is elsewhere. It stays until it is read.
Rectangle {
    id: root

    required property TransferService transfers
    // The transfer whose outcome the current page shows by itself
    required property string followedIntent

    property bool shown: false
    property bool settled: false
    property string payee
    property var amount

    function sentence(): string {
        if (settled)
            //: Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee
            return qsTr("%1 has arrived with %2. It was charged once.").arg(MoneyFormat.plainText(amount)).arg(payee)
        //: Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee
        return qsTr("%1 to %2 was not taken. Nothing was charged.").arg(MoneyFormat.plainText(amount)).arg(payee)
    }

    objectName: "notice.outcome"
    visible: shown
    implicitHeight: banner.implicitHeight + 2
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Connections {
        target: root.transfers
        function onOutcomeKnown(transfer: var) {
            if (transfer.intentId === root.followedIntent)
                return
            root.payee = transfer.payeeMaskedName
            root.amount = transfer.amount
            root.settled = transfer.movementId.length > 0
            root.shown = true
        }
    }
    Banner {
        id: banner
        objectName: "notice"
        anchors.fill: parent
        anchors.margins: 1
        tone: root.settled ? "success" : "notice"
        iconName: root.settled ? "circle-check" : "info"
        //: Title of the notice of the outcome of a transfer
        title: root.shown ? qsTr("The outcome is known") : ""
        text: root.shown ? root.sentence() : ""
        //: Button that closes a notice
        actionText: qsTr("OK")
        onActionTriggered: root.shown = false
    }
}

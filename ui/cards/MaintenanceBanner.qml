// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Billfold.Controls
import Billfold.Parts

// That a bank does nothing, now or soon, said before a person tries.
Banner {
    id: root

    required property date closedFrom
    required property date closedUntil
    property string bankName

    property date now: new Date()
    // The service's time is known to the second or so
    readonly property int tolerance: 5000
    readonly property bool announced: !isNaN(closedUntil.getTime()) && closedUntil.getTime() > now.getTime()
    readonly property bool closedNow: announced && closedFrom.getTime() <= now.getTime() + tolerance

    visible: announced
    tone: closedNow ? "warning" : "notice"
    iconName: closedNow ? "triangle-alert" : "info"
    //: Banner on screen 510; %1 is the bank
    title: closedNow ? qsTr("%1 is being maintained").arg(bankName)
        //: Banner on screen 510; %1 is the bank
        : qsTr("%1 announces maintenance").arg(bankName)
    //: Banner on screen 510; %1 is a day and time
    text: closedNow ? qsTr("It is back on %1. Use a card of another bank, or wait until then.").arg(DateText.dayAndTime(closedUntil))
        //: Banner on screen 510; %1 and %2 are days and times
        : qsTr("From %1 to %2 nothing goes through.").arg(DateText.dayAndTime(closedFrom)).arg(DateText.dayAndTime(closedUntil))

    Timer {
        interval: 10000
        repeat: true
        running: root.visible
        onTriggered: root.now = new Date()
    }
    onClosedFromChanged: now = new Date()
}

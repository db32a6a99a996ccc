// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Something could not be shown: why, the code to tell support, and a way to try again.
StateMessage {
    id: root

    property int errorCode: 0
    property string explanation

    iconName: "circle-alert"
    tone: "danger"
    //: %1 is an explanation, %2 a number that support staff understand
    text: errorCode > 0 ? qsTr("%1 (error %2)").arg(explanation).arg(errorCode) : explanation
    actionText: qsTr("Try again")
    actionIcon: "refresh-cw"
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Start

// How good the password is: four bars, one word, and what would make it better.
ColumnLayout {
    id: root

    required property PasswordMeter meter

    readonly property string tone: meter.acceptable ? "success" : "warning"

    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: verdict.text + " " + advice.text

    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: 4

            Rectangle {
                required property int index
                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: root.meter.length > 0 && index < Math.max(1, root.meter.score) ? Theme.toneColor(root.tone) : Theme.raised
            }
        }
    }
    AppText {
        id: verdict
        objectName: "signUp.passwordVerdict"
        Layout.fillWidth: true
        role: AppText.Strong
        color: root.meter.length === 0 ? Theme.ink : Theme.toneColor(root.tone)
        text: root.verdictText()
        Accessible.ignored: true
    }
    AppText {
        id: advice
        Layout.fillWidth: true
        role: AppText.Second
        text: root.adviceText()
        Accessible.ignored: true
    }

    function verdictText(): string {
        if (root.meter.missing > 0)
            //: Below the password on screen 913: how many characters are missing
            return qsTr("%n more characters", "", root.meter.missing)
        if (!root.meter.acceptable)
            //: Below the password on screen 913
            return qsTr("Too easy to guess")
        //: Below the password on screen 913: a password of the second best and the best score
        return root.meter.score === 3 ? qsTr("Good") : qsTr("Very good")
    }

    function adviceText(): string {
        if (root.meter.acceptable)
            //: Below an accepted password on screen 913
            return qsTr("Write it down and keep it in a safe place until you know it by heart.")
        switch (root.meter.weakness) {
        case PasswordMeter.PersonalWord:
            //: Below a weak password on screen 913
            return qsTr("Leave out your name and phone number.")
        case PasswordMeter.Repetition:
            //: Below a weak password on screen 913
            return qsTr("Repeated characters are guessed first.")
        case PasswordMeter.Sequence:
        case PasswordMeter.Keyboard:
            //: Below a weak password on screen 913
            return qsTr("Runs such as abc, 123 or qwerty are guessed first.")
        case PasswordMeter.Date:
            //: Below a weak password on screen 913
            return qsTr("Dates and years are guessed first.")
        default:
            //: Below a weak or empty password on screen 913
            return qsTr("Three or four unrelated words make a good one. You may paste it.")
        }
    }
}

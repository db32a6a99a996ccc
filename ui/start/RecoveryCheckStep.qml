// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts

// Screen 916: two groups of the recovery code typed back, so that a slip of the pen is found now.
StepFrame {
    id: root

    // Groups asked for, from 0
    property int firstGroup: 2
    property int secondGroup: 6

    signal checked(first: var, second: var)

    function takeFocus() {
        firstField.takeFocus()
    }
    function submit() {
        if (root.nextEnabled)
            root.checked(firstField.buffer, secondField.buffer)
    }

    //: Title of screen 916
    title: qsTr("Check your note")
    //: Below the title of screen 916
    subtitle: qsTr("Type two of the groups from your note.")
    //: Button on screen 916: everything is done, the wallet opens
    nextText: qsTr("Open the wallet")
    //: Button on screen 916: shows the recovery code again
    backText: qsTr("Look again")
    nextEnabled: firstField.length === 4 && secondField.length === 4
    onNextTriggered: root.submit()

    Card {
        Layout.fillWidth: true

        SecretField {
            id: firstField
            objectName: root.prefix + ".recoveryFirstField"
            Layout.fillWidth: true
            //: Field on screen 916; %1 is the number of the group
            label: qsTr("Group %1").arg(root.firstGroup + 1)
            accepts: SecretInput.CodeLetters
            maximumLength: 4
            onAccepted: secondField.takeFocus()
        }
        SecretField {
            id: secondField
            objectName: root.prefix + ".recoverySecondField"
            Layout.fillWidth: true
            //: Field on screen 916; %1 is the number of the group
            label: qsTr("Group %1").arg(root.secondGroup + 1)
            errorText: ErrorText.atField(root.failure)
            accepts: SecretInput.CodeLetters
            maximumLength: 4
            onAccepted: root.submit()
        }
    }
}

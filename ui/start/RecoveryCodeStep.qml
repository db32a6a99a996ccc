// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts
import Billfold.Start

// Screen 915: the recovery code of the vault, shown once. It can be read and written down, not copied.
StepFrame {
    id: root

    required property RecoveryCode code

    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    //: Title of screen 915
    title: qsTr("Write down your recovery code")
    //: Below the title of screen 915
    subtitle: qsTr("It opens the vault on this computer if you forget the password. It is shown only now.")
    //: Button on screen 915
    nextText: qsTr("I have written it down")

    Card {
        Layout.fillWidth: true

        GridLayout {
            objectName: "signUp.recoveryGroups"
            Layout.fillWidth: true
            columns: root.width < 480 ? 2 : 4
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12
            // Groups are numbered and read from left to right in every script
            LayoutMirroring.enabled: false

            Repeater {
                model: root.code.groups

                RowLayout {
                    id: group

                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.space8

                    AppText {
                        Layout.preferredWidth: 14
                        role: AppText.Caption
                        text: Number(group.index + 1).toLocaleString(Theme.locale, "f", 0)
                        Accessible.ignored: true
                    }
                    SecretGlyphs {
                        objectName: root.prefix + ".recoveryGroup." + (group.index + 1)
                        Layout.fillWidth: true
                        Layout.preferredHeight: implicitHeight
                        buffer: root.code.text
                        first: group.index * root.code.groupSize
                        count: root.code.groupSize
                        groupSize: root.code.groupSize
                        color: Theme.ink
                        font.pixelSize: Math.round(20 * Theme.textScale)
                        font.weight: Font.DemiBold

                        Accessible.role: Accessible.Graphic
                        //: Name of one of the eight pictures of the recovery code on screen 915
                        Accessible.name: qsTr("Group %1 of the recovery code, as a picture").arg(group.index + 1)
                    }
                }
            }
        }
    }
    Banner {
        tone: "warning"
        //: Warning on screen 915
        title: qsTr("On paper, and away from this computer")
        //: Warning on screen 915
        text: qsTr("No photo and no screenshot. Whoever has the recovery code and this computer can read your bills. Nobody may ask you for it.")
    }
}

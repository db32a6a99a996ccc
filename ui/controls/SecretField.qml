// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// A password or recovery code. The text is in `buffer` (locked memory) and nowhere else; this item knows its length.
FieldFrame {
    id: root

    property alias buffer: input.buffer
    readonly property alias length: input.length
    property alias maximumLength: input.maximumLength
    // What may be typed: SecretField.AnyText or SecretField.CodeLetters
    property int accepts: SecretField.AnyText
    property string iconName: "lock"
    property string placeholder

    enum Accepts { AnyText, CodeLetters }

    signal accepted()
    signal edited()

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason)
    }
    function clear() {
        input.clear()
    }

    focused: input.activeFocus

    SecretInput {
        id: input
        objectName: root.objectName.length > 0 ? root.objectName + ".input" : ""
        anchors.fill: parent
        focus: true
        accepts: root.accepts === SecretField.CodeLetters ? SecretInput.CodeLetters : SecretInput.AnyText
        onAccepted: root.accepted()
        onLengthChanged: root.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        //: Said by screen readers about a hidden password; %n is how many characters have been typed
        Accessible.description: qsTr("%n character(s) typed", "", input.length)
        // Not passwordEdit: Qt 6.4 then keeps the name back as well.
        Accessible.focusable: true
        Accessible.focused: input.activeFocus

        HoverHandler { cursorShape: Qt.IBeamCursor }

        Icon {
            id: icon
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            name: root.iconName
            color: Theme.ink
        }
        Item {
            anchors.left: icon.visible ? icon.right : parent.left
            anchors.leftMargin: icon.visible ? Theme.space12 : Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            height: parent.height
            clip: true

            Row {
                id: dots
                // Long passwords scroll, so that the caret stays in sight
                x: Math.min(0, parent.width - width - caret.width - 2)
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                Repeater {
                    model: input.length
                    Rectangle {
                        width: 6
                        height: 6
                        radius: 3
                        color: Theme.ink
                    }
                }
            }
            Caret {
                id: caret
                x: dots.x + dots.width + (input.length > 0 ? 3 : 0)
                anchors.verticalCenter: parent.verticalCenter
                shown: input.activeFocus
            }
            AppText {
                anchors.fill: parent
                visible: input.length === 0 && !input.activeFocus
                color: Theme.third
                text: root.placeholder
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}

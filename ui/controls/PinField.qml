// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Billfold.Controls.Items

// A short number in boxes: the payment PIN (dots) or, with `masked: false`, a code from a message.
ColumnLayout {
    id: root

    property string label
    property string errorText
    property bool masked: true
    property int digits: 6
    property alias buffer: input.buffer
    readonly property alias length: input.length
    readonly property bool complete: length === digits

    // All boxes are filled
    signal completed()
    signal accepted()
    signal edited()

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason)
    }
    function clear() {
        input.clear()
    }

    // Said later, when everything that depends on `complete` has followed: handlers look at it
    onCompleteChanged: {
        if (complete)
            Qt.callLater(completed)
    }

    spacing: Theme.space8

    Item {
        Layout.fillWidth: true
        implicitWidth: 6 * Theme.buttonHeight + 5 * Theme.space4
        implicitHeight: input.height

        SecretInput {
            id: input
            objectName: root.objectName.length > 0 ? root.objectName + ".input" : ""
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            width: boxes.implicitWidth
            height: boxes.implicitHeight
            accepts: SecretInput.DigitsOnly
            maximumLength: root.digits
            onAccepted: root.accepted()
            onLengthChanged: root.edited()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            //: Said by screen readers about a code in boxes; %1 of %2 digits have been typed
            Accessible.description: qsTr("%1 of %2 digits").arg(input.length).arg(root.digits)
            // Not passwordEdit: Qt 6.4 then keeps the name back as well.
            Accessible.focusable: true
            Accessible.focused: input.activeFocus

            // Numbers read left to right in every script
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Row {
                id: boxes
                spacing: root.width < 328 ? Theme.space4 : Theme.space12

                Repeater {
                    model: root.digits

                    Rectangle {
                        id: box

                        required property int index
                        readonly property bool filled: index < input.length
                        readonly property bool current: input.activeFocus && index === Math.min(input.length, root.digits - 1)

                        width: Theme.buttonHeight
                        height: 52
                        radius: Theme.radiusControl
                        color: Theme.surface
                        border.width: current ? Theme.focusRingWidth : 1
                        border.color: root.errorText.length > 0 ? Theme.danger : current ? Theme.brand : Theme.outline

                        Rectangle {
                            anchors.centerIn: parent
                            visible: box.filled && root.masked
                            width: 10
                            height: 10
                            radius: 5
                            color: Theme.ink
                        }
                        SecretGlyphs {
                            anchors.centerIn: parent
                            width: parent.width
                            height: implicitHeight
                            visible: box.filled && !root.masked
                            buffer: root.masked ? null : input.buffer
                            first: box.index
                            count: 1
                            color: Theme.ink
                            font.pixelSize: 22
                        }
                        Caret {
                            anchors.centerIn: parent
                            shown: box.current && !box.filled
                        }
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: AppText.Second
        color: Theme.danger
        horizontalAlignment: Text.AlignHCenter
        text: root.errorText
    }
}

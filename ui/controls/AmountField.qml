// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Entry of the amount that a screen is about. It holds what was typed; whoever uses it makes Money of it.
FieldFrame {
    id: root

    property alias text: field.text
    property string currency: "CNY"

    signal accepted()
    signal edited()

    function takeFocus() {
        field.forceActiveFocus(Qt.TabFocusReason)
    }

    framed: false
    focused: field.activeFocus

    Item {
        anchors.fill: parent
        implicitHeight: 60

        AppText {
            id: mark
            anchors.left: parent.left
            anchors.baseline: field.baseline
            role: AppText.Title
            wrapMode: Text.NoWrap
            text: MoneyFormat.mark(root.currency)
            Accessible.ignored: true
        }
        T.TextField {
            id: field
            objectName: root.objectName.length > 0 ? root.objectName + ".input" : ""
            anchors.left: mark.right
            anchors.leftMargin: Theme.space4
            anchors.right: parent.right
            height: parent.height
            focus: true
            color: Theme.ink
            selectionColor: Theme.brand
            selectedTextColor: Theme.brandInk
            font.pixelSize: 34 * Theme.textScale
            font.weight: Font.DemiBold
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            maximumLength: 64
            selectByMouse: true
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: field.placeholderText
            // When assistive technology wakes up, the template tells it the placeholder, whatever Accessible says.
            placeholderText: root.errorText.length > 0 ? root.errorText : root.helper

            AppText {
                anchors.fill: parent
                visible: field.text.length === 0
                role: AppText.Amount
                font.pixelSize: field.font.pixelSize
                color: Theme.third
                wrapMode: Text.NoWrap
                text: "0" + Theme.locale.decimalPoint + "00"
                Accessible.ignored: true
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: root.focused ? 2 : 1
            color: root.errorText.length > 0 ? Theme.danger : root.focused ? Theme.brand : Theme.outline
        }
    }
}

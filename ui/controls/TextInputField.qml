// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// One line of text with its label above and its error below. Never for secrets: see SecretField.
FieldFrame {
    id: root

    property alias text: field.text
    property alias placeholder: prompt.text
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    property alias inputMethodHints: field.inputMethodHints
    property alias validator: field.validator
    property string iconName
    // A tag or a button at the end of the field
    property Component trailing

    signal accepted()
    signal edited()

    function takeFocus() {
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    focused: field.activeFocus

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space12

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: Theme.ink
        }
        T.TextField {
            id: field
            objectName: root.objectName.length > 0 ? root.objectName + ".input" : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            color: root.enabled ? Theme.ink : Theme.third
            selectionColor: Theme.brand
            selectedTextColor: Theme.brandInk
            font.pixelSize: 14 * Theme.textScale
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: field.placeholderText
            // When assistive technology wakes up, the template tells it the placeholder, whatever Accessible says.
            placeholderText: root.errorText.length > 0 ? root.errorText : root.helper

            AppText {
                id: prompt
                anchors.fill: parent
                visible: field.text.length === 0 && field.preeditText.length === 0
                color: Theme.third
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Loader {
            visible: status === Loader.Ready
            sourceComponent: root.trailing
        }
    }
}

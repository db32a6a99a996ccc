// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// One of several values from a list that drops down. `model` is a list of { value, text }.
FieldFrame {
    id: root

    property var model: []
    property var value
    signal chosen(value: var)

    function press() {
        if (enabled)
            box.popup.open()
    }

    focused: box.visualFocus

    T.ComboBox {
        id: box
        objectName: root.objectName.length > 0 ? root.objectName + ".input" : ""
        anchors.fill: parent
        model: root.model
        textRole: "text"
        valueRole: "value"
        currentIndex: root.model.findIndex(entry => entry.value === root.value)
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        onActivated: index => root.chosen(root.model[index].value)

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label.length > 0 ? root.label + " " + displayText : displayText
        Accessible.onPressAction: root.press()

        contentItem: AppText {
            text: box.displayText
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        indicator: Icon {
            x: box.mirrored ? Theme.space16 : box.width - width - Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-down"
            color: Theme.second
        }
        delegate: T.ItemDelegate {
            id: option
            required property var modelData
            required property int index

            width: ListView.view.width
            implicitHeight: Theme.buttonHeight
            leftPadding: Theme.space16
            rightPadding: Theme.space16
            highlighted: box.highlightedIndex === index
            text: modelData.text
            Accessible.role: Accessible.ListItem
            Accessible.name: text
            Accessible.onPressAction: {
                root.chosen(option.modelData.value)
                box.popup.close()
            }
            contentItem: AppText {
                text: option.text
                font.weight: box.currentIndex === option.index ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radiusTag
                color: option.highlighted ? Theme.raised : "transparent"
            }
        }
        popup: T.Popup {
            y: box.height + Theme.space4
            width: box.width
            implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 320)
            padding: Theme.space4
            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: Theme.surface
                border.width: 1
                border.color: Theme.outline
            }
        }
    }
}

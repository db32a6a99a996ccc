// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// What all buttons share: icon and word in one line, focus ring, keyboard, a name and a press for assistive technology.
T.Button {
    id: root

    property string iconName
    property color contentColor: Theme.ink
    property color fillColor: "transparent"
    property color outlineColor: "transparent"
    property real radius: Theme.radiusControl
    // Shows a turning ring in place of the icon and takes no presses
    property bool busy: false
    property int textRole: AppText.Strong

    function press() {
        if (enabled && !busy)
            clicked()
    }

    implicitWidth: Math.max(Theme.targetSize, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space16
    verticalPadding: Theme.space8
    spacing: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: event => event.accepted = root.busy

    MouseArea {
        anchors.fill: parent
        visible: root.busy
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: root.spacing

            Icon {
                visible: root.iconName.length > 0 && !root.busy
                name: root.iconName
                color: root.contentColor
                size: 18
            }
            Loader {
                // Hardly any button is ever busy
                active: root.busy
                visible: active
                sourceComponent: Spinner {
                    color: root.contentColor
                    size: 18
                }
            }
            AppText {
                Layout.fillWidth: true
                role: root.textRole
                text: root.text
                color: root.contentColor
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: root.radius
        color: root.fillColor
        border.width: root.outlineColor.a > 0 ? 1 : 0
        border.color: root.outlineColor

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.contentColor
            opacity: !root.enabled ? 0 : root.down ? 0.14 : root.hovered ? 0.07 : 0
        }
        FocusRing { shown: root.visualFocus; radius: root.radius + 4 }
    }
}

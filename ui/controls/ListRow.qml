// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// A row of a list: something at the start (an icon or an Avatar), two lines, and something at the end.
// Clickable where `clickable`; `first` and `last` round the corners inside a RowCard.
T.AbstractButton {
    id: root

    property string title
    property string subtitle
    property string iconName
    property string iconTone: "neutral"
    property string avatarName
    property bool clickable: true
    property bool showChevron: false
    property bool first: false
    property bool last: false
    property color titleColor: Theme.ink
    property Component trailing
    // A tag before the subtitle
    property Component tag

    function press() {
        if (enabled && clickable)
            clicked()
    }

    implicitWidth: 320
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    Layout.fillWidth: true
    horizontalPadding: Theme.space16 + 3
    verticalPadding: Theme.space12
    text: title
    hoverEnabled: clickable
    focusPolicy: clickable ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: clickable ? Accessible.Button : Accessible.ListItem
    Accessible.name: subtitle.length > 0 ? title + ", " + subtitle : title
    Accessible.focusable: clickable
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    contentItem: RowLayout {
        spacing: Theme.space12 + 2

        Avatar {
            visible: root.avatarName.length > 0
            name: root.avatarName
        }
        Rectangle {
            visible: root.iconName.length > 0
            implicitWidth: 40
            implicitHeight: 40
            radius: Theme.radiusControl
            color: Theme.toneSoftColor(root.iconTone)

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: Theme.toneColor(root.iconTone)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Strong
                color: root.enabled ? root.titleColor : Theme.third
                text: root.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            RowLayout {
                visible: root.subtitle.length > 0 || tagLoader.status === Loader.Ready
                spacing: Theme.space4

                Loader {
                    id: tagLoader
                    visible: status === Loader.Ready
                    sourceComponent: root.tag
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Second
                    text: root.subtitle
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
        Loader {
            visible: status === Loader.Ready
            sourceComponent: root.trailing
        }
        Icon {
            visible: root.showChevron
            name: root.mirrored ? "chevron-left" : "chevron-right"
            color: Theme.second
        }
    }

    background: RowBackground {
        hovered: root.hovered && root.clickable
        pressed: root.down && root.clickable
        ringShown: root.visualFocus
        first: root.first
        last: root.last
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Billfold.Controls
import Billfold.Controls.Items

// One entry of the rail or the bottom bar: icon beside the word, icon alone, or icon above a small word.
T.AbstractButton {
    id: root

    enum Form { Wide, Narrow, Stacked }
    property int form: NavigationItem.Wide
    property string iconName
    property bool current: false

    readonly property color contentColor: current ? Theme.brand : Theme.second

    implicitWidth: form === NavigationItem.Narrow ? 48 : 64
    implicitHeight: form === NavigationItem.Stacked ? 60 : Theme.targetSize
    leftPadding: form === NavigationItem.Wide ? Theme.space12 : 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Grid {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: root.form === NavigationItem.Wide ? parent.left : undefined
            anchors.horizontalCenter: root.form === NavigationItem.Wide ? undefined : parent.horizontalCenter
            columns: root.form === NavigationItem.Stacked ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: 2
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: root.iconName
                color: root.contentColor
            }
            AppText {
                visible: root.form !== NavigationItem.Narrow
                role: root.form === NavigationItem.Stacked ? AppText.Caption : AppText.Body
                font.weight: root.current ? Font.DemiBold : Font.Normal
                color: root.contentColor
                text: root.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: 10
        color: root.current && root.form !== NavigationItem.Stacked ? Theme.brandSoft : "transparent"

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.ink
            opacity: root.down ? 0.08 : root.hovered && !root.current ? 0.04 : 0
        }
        FocusRing { shown: root.visualFocus; gap: -2; radius: 10 }
    }

    Hint { text: root.text; shown: root.form === NavigationItem.Narrow && root.hovered }
}

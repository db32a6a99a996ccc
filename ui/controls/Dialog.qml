// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls.Items

// A question in front of everything: centred where there is room, a sheet at the bottom of narrow windows.
// Children stand between the text and the buttons.
T.Popup {
    id: root

    property string title
    property string text
    property string iconName
    property string tone: "neutral"
    property string confirmText
    property string cancelText: qsTr("Cancel")
    property bool destructive: false
    property bool confirmEnabled: true
    property bool busy: false
    // Shown beside the title, for dialogs with a screen code of their own
    property string screenName
    default property alias content: extra.data
    readonly property bool sheet: parent ? parent.width < Theme.narrowBelow : false

    signal confirmed()
    signal cancelled()

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    width: parent ? (sheet ? parent.width : Math.min(440, parent.width - 2 * Theme.space24)) : 440
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (sheet ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    padding: Theme.space24
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    height: parent ? Math.min(implicitHeight, parent.height - (sheet ? 0 : 2 * Theme.space24)) : implicitHeight

    T.Overlay.modal: Rectangle { color: Theme.scrim }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.space12

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text

        // Where the window is too low, the text scrolls and the buttons stay.
        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ThinScrollBar {}

            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.space12

                RowLayout {
                    spacing: Theme.space12
                    Icon {
                        visible: root.iconName.length > 0
                        name: root.iconName
                        size: 24
                        color: Theme.toneColor(root.tone)
                    }
                    AppText {
                        Layout.fillWidth: true
                        role: AppText.Heading
                        text: root.title
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        visible: root.screenName.length > 0
                        role: AppText.Caption
                        text: Screens.code(root.screenName)
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.text.length > 0
                    color: Theme.second
                    text: root.text
                }
                ColumnLayout {
                    id: extra
                    Layout.fillWidth: true
                    visible: children.length > 0
                    spacing: Theme.space12
                }
            }
        }
        RowLayout {
            Layout.topMargin: Theme.space8
            spacing: Theme.space12

            SecondaryButton {
                objectName: "dialog.cancel"
                Layout.fillWidth: true
                visible: root.cancelText.length > 0
                enabled: !root.busy
                text: root.cancelText
                onClicked: {
                    root.close()
                    root.cancelled()
                }
            }
            PrimaryButton {
                objectName: "dialog.confirm"
                Layout.fillWidth: true
                visible: root.confirmText.length > 0
                enabled: root.confirmEnabled
                busy: root.busy
                destructive: root.destructive
                text: root.confirmText
                focus: true
                onClicked: root.confirmed()
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Demo

// The phone of the demo (920): what the sandbox has sent as short messages, newest first.
Window {
    id: root

    // A SandboxMessageListModel
    required property var messages

    objectName: "phone.window"
    width: 340
    height: 620
    minimumWidth: 280
    minimumHeight: 360
    //: Title of the window that stands for the person's phone in the demo
    title: qsTr("Phone")
    color: Theme.background

    ListPage {
        id: page
        anchors.fill: parent
        screenName: "phone"
        //: Title on the demo's phone
        title: qsTr("Messages")
        pageState: list.count > 0 ? "ready" : "empty"
        //: At the foot of the demo's phone
        footerHint: qsTr("Play money only")

        EmptyState {
            visible: list.count === 0
            iconName: "message-square-text"
            //: On the demo's phone
            title: qsTr("No messages yet")
            //: On the demo's phone
            text: qsTr("Codes that the service sends arrive here.")
        }
        ListView {
            id: list
            objectName: "phone.messages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.space8
            boundsBehavior: Flickable.StopAtBounds
            model: root.messages
            delegate: MessageBubble {
                width: ListView.view.width
                onCopyRequested: code => {
                    clipboard.copy(code)
                    toast.show(qsTr("Code copied"))
                }
            }
        }
    }
    Clipboard { id: clipboard }
    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 56
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls

// Help on the screen that is shown (F1): its code, what never to tell anybody, and the keys.
Dialog {
    id: root

    // What it was opened over; gets the keyboard back
    property Item page: null
    property bool walletOpen: false

    function explain(page: Item) {
        root.page = page
        open()
    }

    readonly property string code: page ? page["screenCode"] : ""

    //: Title of the help that F1 opens; %1 is a three-digit screen code
    title: qsTr("Screen %1").arg(code)
    iconName: "life-buoy"
    tone: "notice"
    //: In the help that F1 opens
    text: qsTr("If you call support, tell them this number: they see the same screen.")
    cancelText: ""
    //: Button that closes the help
    confirmText: qsTr("Close")
    onConfirmed: close()
    onClosed: {
        if (page)
            page["takeInitialFocus"]()
    }

    Banner {
        tone: "warning"
        iconName: "shield-alert"
        //: In the help that F1 opens
        title: qsTr("Keep these to yourself")
        //: In the help that F1 opens
        text: qsTr("Support never asks for your password, payment PIN, recovery code or a code from a message.")
    }
    Banner {
        visible: root.page ? root.page["screenName"] === "locked" : false
        tone: "notice"
        iconName: "key-round"
        //: In the help that F1 opens on the lock screen
        title: qsTr("Forgot the password?")
        //: In the help that F1 opens on the lock screen
        text: qsTr("The recovery code opens this wallet as well. You wrote it down when the wallet was set up.")
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            //: In the help that F1 opens: what a key does
            label: qsTr("Go back")
            value: "Esc, Alt+←"
        }
        FactRow {
            visible: root.walletOpen
            //: In the help that F1 opens: what a key does
            label: qsTr("Lock")
            value: "Ctrl+L"
        }
        FactRow {
            //: In the help that F1 opens: what a key does
            label: qsTr("Next field")
            value: "Tab"
            last: true
        }
    }
}

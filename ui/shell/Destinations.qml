// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The places that the rail and the bottom bar lead to.
QtObject {
    readonly property list<QtObject> all: [
        Destination {
            page: "home"
            iconName: "house"
            //: Navigation
            text: qsTr("Home")
        },
        Destination {
            page: "transfer"
            iconName: "send"
            //: Navigation
            text: qsTr("Transfer")
        },
        Destination {
            page: "bills"
            iconName: "receipt-text"
            //: Navigation
            text: qsTr("Bills")
        },
        Destination {
            page: "settings"
            iconName: "settings"
            //: Navigation
            text: qsTr("Settings")
        }
    ]
}

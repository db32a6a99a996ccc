// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The places that the rail and the bottom bar lead to: page, iconName and text of each.
QtObject {
    readonly property var all: [
        {
            page: "home",
            iconName: "house",
            //: Navigation
            text: qsTr("Home")
        },
        {
            page: "pay",
            iconName: "scan-line",
            //: Navigation
            text: qsTr("Pay")
        },
        {
            page: "transfer",
            iconName: "send",
            //: Navigation
            text: qsTr("Transfer")
        },
        {
            page: "bills",
            iconName: "receipt-text",
            //: Navigation
            text: qsTr("Bills")
        },
        {
            page: "cards",
            iconName: "credit-card",
            //: Navigation
            text: qsTr("Cards")
        },
        {
            page: "settings",
            iconName: "settings",
            //: Navigation
            text: qsTr("Settings")
        }
    ]
}

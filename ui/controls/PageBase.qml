// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls.Items

// What all screens share: name, code, state, background and foot. Most use PageFrame; lists use ListPage.
FocusScope {
    id: root

    // The screen's name in resources/ui-contract.json, from which its code comes
    required property string screenName
    property string title
    // "ready", "loading", "busy", "offline", "error:CODE" or "empty"; tests and screen readers wait for it
    property string pageState: "ready"
    property string footerHint: qsTr("Press F1 for help on this screen")
    // Gets the keyboard when the screen is shown
    property Item initialFocusItem: null
    // Where the footer stands: fixed below the content, or at the end of it where there is little room
    readonly property bool narrow: width < Theme.narrowBelow
    readonly property string screenCode: Screens.code(screenName)
    readonly property real footerHeight: footer.visible ? footer.height : 0

    signal helpRequested()

    function takeInitialFocus() {
        const item = initialFocusItem
        if (item && typeof item.takeFocus === "function")
            item.takeFocus()
        else if (item)
            item.forceActiveFocus(Qt.OtherFocusReason)
        else
            forceActiveFocus()
    }

    objectName: "page." + screenName

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.description: pageState + " " + screenCode

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    ScreenFooter {
        id: footer
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.narrow
        z: 1
        code: root.screenCode
        hint: root.footerHint
        onHelpRequested: root.helpRequested()
    }
}

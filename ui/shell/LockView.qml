// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// The locked wallet: password, or recovery code.
FocusScope {
    id: root

    required property Session session
    required property Settings settings
    readonly property Item currentPage: pages.item as Item

    signal helpRequested()
    signal languageChosen(language: string)

    function show(file: string) {
        // By URL, so that the first frame does not wait for the page of the recovery code
        pages.setSource(file, { session: root.session })
    }

    Loader {
        id: pages
        anchors.fill: parent
        focus: true
        onLoaded: Qt.callLater(() => item.takeInitialFocus())
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true
        function onHelpRequested() { root.helpRequested() }
        function onLanguageChosen(language: string) { root.languageChosen(language) }
        function onRecoveryRequested() { root.show("RecoveryPage.qml") }
        function onLeaveRequested() { root.show("LockPage.qml") }
    }
    Component.onCompleted: show("LockPage.qml")
}

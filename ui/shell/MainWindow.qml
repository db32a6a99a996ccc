// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// The window: first start, lock screen or wallet, one at a time. What the wallet showed is unloaded when it locks.
Window {
    id: root

    required property Session session
    required property Settings settings
    // As in force for this run: the settings, or what the command line says instead
    required property string language
    required property string scheme
    required property bool reducedMotion

    // While the wallet opens, what was there before stays
    property string surface
    readonly property Item currentPage: view.item ? view.item.currentPage : null

    signal demoRequested()
    signal languageChosen(language: string)

    function surfaceOf(state: int): string {
        switch (state) {
        case Session.NoProfile: return "StartView.qml"
        case Session.Open: return "WalletView.qml"
        case Session.Locked: return "LockView.qml"
        default: return surface
        }
    }
    function showSurface() {
        const file = surfaceOf(session.state)
        if (file === surface && view.item)
            return
        surface = file
        const given = { session: root.session, settings: root.settings }
        // Not a binding: the view is on its way out when the session's wallet goes.
        view.setSource(file, session.wallet ? Object.assign(given, { wallet: session.wallet }) : given)
    }
    function showHelp() {
        if (!help.item)
            help.setSource("HelpDialog.qml")
        help.item.explain(root.currentPage)
    }

    width: 1180
    height: 760
    minimumWidth: 360
    minimumHeight: 480
    //: The program's name, in the title of its window
    title: qsTr("Billfold")
    color: Theme.background

    Binding { target: Theme; property: "scheme"; value: root.scheme }
    Binding { target: Theme; property: "reducedMotion"; value: root.reducedMotion }
    Binding { target: Theme; property: "locale"; value: Qt.locale(root.language) }
    Binding { target: MoneyFormat; property: "masked"; value: root.settings.amountsHidden }

    Timer {
        // "Today" moves on at midnight
        interval: 60000
        repeat: true
        running: root.visible
        onTriggered: {
            const now = new Date()
            if (now.toDateString() !== DateText.today.toDateString())
                DateText.today = now
        }
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: root.showHelp()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.close()
    }
    Loader {
        id: view
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
    }
    Connections {
        target: view.item
        ignoreUnknownSignals: true
        function onHelpRequested() { root.showHelp() }
        function onDemoRequested() { root.demoRequested() }
        function onLanguageChosen(language: string) { root.languageChosen(language) }
    }
    Connections {
        target: root.session
        function onStateChanged() { root.showSurface() }
    }
    Loader {
        // By URL, so that the first frame does not wait for it
        id: help
    }
    Binding {
        target: help.item
        when: help.item
        property: "walletOpen"
        value: root.session.state === Session.Open
    }
    Component.onCompleted: showSurface()
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// Before there is a wallet: first window, signing in, opening an account.
FocusScope {
    id: root

    required property Session session
    required property Settings settings
    readonly property Item currentPage: pages.page

    signal helpRequested()
    signal demoRequested()
    signal languageChosen(language: string)

    Component.onCompleted: {
        history.restart("start")
        if (session.rebuilding)
            history.open("signIn")
    }

    Navigation { id: history }
    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        onActivated: pages.goBack()
    }
    PageView {
        id: pages

        readonly property string folder: "qrc:/qt/qml/Billfold/Start/"

        anchors.fill: parent
        navigation: history
        pages: ({
            "start": { url: folder + "StartPage.qml", properties: {} },
            "signIn": { url: folder + "SignInPage.qml", properties: { session: root.session } },
            "signUp": { url: folder + "SignUpPage.qml", properties: { session: root.session } }
        })
        onSignInRequested: history.open("signIn")
        onSignUpRequested: history.open("signUp")
        onLeaveRequested: history.restart("start")
        onHelpRequested: root.helpRequested()
        onDemoRequested: root.demoRequested()
        onLanguageChosen: language => root.languageChosen(language)
    }
}

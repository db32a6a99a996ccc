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

    Loader {
        id: pages

        property bool byRecoveryCode: false

        anchors.fill: parent
        focus: true
        sourceComponent: byRecoveryCode ? recovery : locked
        onLoaded: Qt.callLater(() => item.takeInitialFocus())
    }
    Component {
        id: locked
        LockPage {
            session: root.session
            onHelpRequested: root.helpRequested()
            onLanguageChosen: language => root.languageChosen(language)
            onRecoveryRequested: pages.byRecoveryCode = true
        }
    }
    Component {
        id: recovery
        RecoveryPage {
            session: root.session
            onHelpRequested: root.helpRequested()
            onLeaveRequested: pages.byRecoveryCode = false
        }
    }
}

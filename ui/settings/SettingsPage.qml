// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core

// Settings (800): everything takes effect at once, but for the renderer.
PageFrame {
    id: root

    required property Settings settings
    required property Session session
    // The name or address of the service, for "About"
    property string service

    screenName: "settings"
    //: Title of screen 800
    title: qsTr("Settings")

    SectionHeader {
        //: Heading on screen 800
        text: qsTr("Language")
    }
    LanguageRows {
        settings: root.settings
    }
    SectionHeader {
        //: Heading on screen 800: light and dark
        text: qsTr("Appearance")
    }
    ThemeRows {
        settings: root.settings
    }
    SectionHeader {
        //: Heading on screen 800: locking and hiding
        text: qsTr("Privacy")
    }
    PrivacyRows {
        settings: root.settings
        onLockRequested: root.session.lock(Session.ByPerson)
    }
    SectionHeader {
        //: Heading on screen 800: motion and drawing
        text: qsTr("Display")
    }
    DisplayFields {
        settings: root.settings
    }
    SectionHeader {
        //: Heading on screen 800
        text: qsTr("About Billfold")
    }
    RowCard {
        Layout.fillWidth: true

        FactRow {
            //: Row on screen 800
            label: qsTr("Version")
            value: Qt.application.version
        }
        FactRow {
            visible: root.service.length > 0
            //: Row on screen 800: who runs the account
            label: qsTr("Service")
            value: root.service
        }
        FactRow {
            //: Row on screen 800
            label: qsTr("Licence")
            //: Value of the row "Licence" on screen 800
            value: qsTr("GPL 3.0 or later, without warranty")
            last: true
        }
    }
}

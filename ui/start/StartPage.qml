// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// The first window of a new profile (900): sign in, open an account, or look around with play money.
PageFrame {
    id: root

    signal signInRequested()
    signal signUpRequested()
    signal demoRequested()
    // "zh_CN" or "en"
    signal languageChosen(language: string)

    readonly property bool chinese: Theme.locale.name.startsWith("zh")

    screenName: "start"
    centred: true
    contentWidth: 400
    //: First window: the promise of the program
    title: qsTr("Your money, on your own machine")
    initialFocusItem: signIn

    BrandMark {
        Layout.alignment: Qt.AlignHCenter
        size: 56
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        role: AppText.Title
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        role: AppText.Second
        horizontalAlignment: Text.AlignHCenter
        //: First window: below the promise
        text: qsTr("Kept encrypted, readable offline, and always yours to take along.")
    }
    PrimaryButton {
        id: signIn
        objectName: "start.signIn"
        Layout.fillWidth: true
        //: First window: button
        text: qsTr("Sign in")
        onClicked: root.signInRequested()
    }
    SecondaryButton {
        objectName: "start.signUp"
        Layout.fillWidth: true
        //: First window: button
        text: qsTr("Open an account")
        onClicked: root.signUpRequested()
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space4
        spacing: Theme.space12

        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        AppText {
            role: AppText.Caption
            //: First window: between the two buttons and the demo
            text: qsTr("or")
        }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
    }
    RowCard {
        Layout.fillWidth: true

        ListRow {
            objectName: "start.demo"
            //: First window: row that opens the demo
            title: qsTr("Look around first")
            //: First window: below the row that opens the demo
            subtitle: qsTr("A demo wallet with play money")
            iconName: "sparkles"
            iconTone: "success"
            showChevron: true
            first: true
            last: true
            onClicked: root.demoRequested()
        }
    }
    TextButton {
        objectName: "start.language"
        Layout.alignment: Qt.AlignHCenter
        quiet: true
        iconName: "languages"
        // Each language is named in itself, for those who cannot read the other
        text: root.chinese ? "English" : "中文"
        onClicked: root.languageChosen(root.chinese ? "en" : "zh_CN")
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls

// One step of a task: how far along it is, content, what went wrong, and the ways back and on. The page shows the title.
ColumnLayout {
    id: root

    // Before the names of the two buttons: "signUp" gives signUp.next and signUp.back
    required property string prefix
    property string title
    property string subtitle
    property int stepCount: 0
    property int step: 0
    property var failure: null
    property bool busy: false

    property string nextText
    property string nextIcon
    property bool nextEnabled: true
    property string backText

    default property alias content: body.data

    signal nextTriggered()
    signal backTriggered()

    spacing: Theme.space16

    StepBar {
        visible: root.stepCount > 0
        count: root.stepCount
        current: root.step
    }
    AppText {
        Layout.fillWidth: true
        visible: root.subtitle.length > 0
        color: Theme.second
        text: root.subtitle
    }
    ColumnLayout {
        id: body
        Layout.fillWidth: true
        spacing: Theme.space16
    }
    ProblemBanner {
        objectName: root.prefix + ".problem"
        failure: root.failure
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        spacing: Theme.space12

        SecondaryButton {
            objectName: root.prefix + ".back"
            // A third for the way back, two for the way on
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.backText.length > 0
            enabled: !root.busy
            text: root.backText
            onClicked: root.backTriggered()
        }
        PrimaryButton {
            objectName: root.prefix + ".next"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: root.nextText.length > 0
            enabled: root.nextEnabled
            busy: root.busy
            text: root.nextText
            iconName: root.nextIcon
            onClicked: root.nextTriggered()
        }
    }
}

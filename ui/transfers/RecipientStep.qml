// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 300: whom to send money to.
StepFrame {
    id: root

    required property TransferForm form
    required property ContactsModel contacts
    required property RecentPayeesModel recentPayees
    required property bool offline
    required property bool frozen

    signal frozenRequested()

    function takeFocus() {
        phoneField.takeFocus()
    }

    prefix: "transfer"
    stepCount: 5
    step: 1
    failure: form.problem
    busy: form.busy
    //: Title of screen 300
    title: qsTr("Transfer")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    nextEnabled: !form.phone.empty && !frozen
    onNextTriggered: form.lookUp(Theme.locale.name)

    Banner {
        objectName: "transfer.frozen"
        visible: root.frozen
        tone: "danger"
        //: Banner on screen 300 while payments are frozen
        title: qsTr("Transfers are off for now")
        //: Banner on screen 300 while payments are frozen
        text: qsTr("The service has contradicted itself, so payments are frozen. Your money is where it was.")
        //: Button in a banner while payments are frozen: leads to screen 307
        actionText: qsTr("See why")
        onActionTriggered: root.frozenRequested()
    }
    Banner {
        objectName: "transfer.offline"
        visible: root.offline && !root.frozen
        iconName: "wifi-off"
        //: Banner on screen 300 without a network
        title: qsTr("Transfers need the network")
        //: Banner on screen 300 without a network
        text: qsTr("You can go on as soon as the connection is back. Your bills stay readable.")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        PhoneField {
            id: phoneField
            objectName: "transfer.phoneField"
            Layout.fillWidth: true
            input: root.form.phone
            //: Field on screen 300
            label: qsTr("Payee's phone number")
            //: Below the phone number on screen 300
            helper: qsTr("Or a code: paste its link or a screenshot, open a picture, or drop one here.")
            // Twice what a link may have: one that is too long is refused, never cut to another one
            maximumLength: 4096
            errorText: root.form.problem.code !== ErrorCode.NameInvalid && root.form.problem.code !== ErrorCode.NameTooLong
                ? ErrorText.atField(root.form.problem) : ""
            onAccepted: nameField.takeFocus()
        }
        TextInputField {
            id: nameField
            objectName: "transfer.nameField"
            Layout.fillWidth: true
            iconName: "user"
            //: Field on screen 300
            label: qsTr("Payee's name (optional)")
            //: Below the payee's name on screen 300
            helper: qsTr("The service compares it with the name of the account, so that the money reaches the right person.")
            errorText: root.form.problem.code === ErrorCode.NameInvalid || root.form.problem.code === ErrorCode.NameTooLong
                ? ErrorText.atField(root.form.problem) : ""
            maximumLength: 200
            text: root.form.payeeName
            onTextChanged: root.form.payeeName = text
            onAccepted: root.form.lookUp(Theme.locale.name)
        }
    }
    CodeSources {
        prefix: "transfer"
        enabled: !root.form.busy && !root.frozen
        onPictureChosen: file => root.form.readPicture(file, Theme.locale.name)
        onClipboardChosen: root.form.readClipboard(Theme.locale.name)
    }
    SectionHeader {
        visible: people.count > 0
        //: Above the list of contacts on screen 300
        text: qsTr("Contacts")
    }
    RowCard {
        Layout.fillWidth: true
        visible: people.count > 0

        Repeater {
            id: people
            model: root.contacts

            ListRow {
                required property int index
                required property string phone
                required property string name

                objectName: "transfer.contact." + phone
                title: name
                subtitle: PhoneText.grouped(phone)
                avatarName: name
                showChevron: true
                enabled: !root.form.busy
                first: index === 0
                last: index === people.count - 1
                onClicked: root.form.lookUpRecent(phone, Theme.locale.name)
            }
        }
    }
    SectionHeader {
        visible: recents.count > 0
        //: Above the list of recent payees on screen 300
        text: qsTr("Recent")
    }
    RowCard {
        Layout.fillWidth: true
        visible: recents.count > 0

        Repeater {
            id: recents
            model: root.recentPayees

            ListRow {
                required property int index
                required property string phone
                required property string maskedName
                required property date lastUsedAt

                objectName: "transfer.recent." + phone
                title: maskedName
                //: Second line of somebody paid before on screen 300: %1 is a phone number, %2 a day such as "Yesterday"
                subtitle: qsTr("%1 · %2").arg(PhoneText.grouped(phone)).arg(DateText.day(lastUsedAt))
                avatarName: maskedName
                showChevron: true
                enabled: !root.form.busy
                first: index === 0
                last: index === recents.count - 1
                onClicked: root.form.lookUpRecent(phone, Theme.locale.name)
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// Screen 307: the service has signed two things that cannot both be true. Nothing is sent until that is settled; what
// happened, what still works, and the evidence to give to others.
PageFrame {
    id: root

    required property Wallet wallet

    signal leaveRequested()

    function goBack() {
        root.leaveRequested()
    }
    function save(file: url) {
        frozen.save(file)
    }
    function receipts(): string {
        if (frozen.first === frozen.last)
            //: Value of the row "Receipts" on screen 307
            return qsTr("No. %1").arg(frozen.first)
        //: Value of the row "Receipts" on screen 307
        return qsTr("No. %1 to %2").arg(frozen.first).arg(frozen.last)
    }
    function what(): string {
        switch (frozen.kind) {
        case FrozenPayments.SeqTwice:
            //: On screen 307: what contradicts
            return qsTr("The service has signed two different receipts with the same number.")
        case FrozenPayments.WrongPrev:
            //: On screen 307: what contradicts
            return qsTr("The service has signed a receipt that does not follow from the one before it.")
        default:
            //: On screen 307: what contradicts
            return qsTr("The service says that your account ends before receipts that it has signed already.")
        }
    }

    screenName: "payments.frozen"
    //: Title of screen 307, and of the banners that lead to it
    title: frozen.frozen ? qsTr("Payments are frozen") : qsTr("Payments work again")
    pageState: frozen.frozen ? "error:" + ErrorCode.PaymentsFrozen : "ready"
    initialFocusItem: saveButton

    Keys.onEscapePressed: root.goBack()

    FrozenPayments {
        id: frozen
        wallet: root.wallet
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            defaultSuffix: "json"
            //: Filter in the dialog that saves the evidence
            nameFilters: [qsTr("Evidence (*.json)")]
            onAccepted: root.save(selectedFile)
        }
    }
    Banner {
        visible: !frozen.frozen
        tone: "success"
        //: On screen 307 once the service agrees with its own receipts again
        title: qsTr("The service tells the same again")
        //: On screen 307 once the service agrees with its own receipts again
        text: qsTr("What it signs fits its earlier receipts. You can transfer as before, and still save the evidence.")
    }
    Card {
        Layout.fillWidth: true
        visible: frozen.frozen
        spacing: Theme.space12

        AppText {
            objectName: "frozen.what"
            Layout.fillWidth: true
            role: AppText.Strong
            text: root.what()
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            //: On screen 307
            text: qsTr("Both cannot be true. It was asked again and signed it again, so this is no slip of the network. Your wallet moves no money until it is settled.")
        }
        FactBox {
            FactRow {
                //: Row on screen 307: the numbers of the receipts that contradict one another
                label: qsTr("Receipts")
                value: root.receipts()
            }
            FactRow {
                //: Row on screen 307: since when payments are frozen
                label: qsTr("Since")
                value: DateText.dayAndTime(frozen.frozenAt)
                last: true
            }
        }
    }
    SectionHeader {
        visible: frozen.frozen
        //: On screen 307
        text: qsTr("What still works")
    }
    RowCard {
        Layout.fillWidth: true
        visible: frozen.frozen

        ListRow {
            objectName: "frozen.bills"
            clickable: false
            iconName: "receipt-text"
            //: On screen 307: what still works while payments are frozen
            title: qsTr("Your bills and receipts")
            //: On screen 307
            subtitle: qsTr("All of them are in your own vault.")
            first: true
        }
        ListRow {
            objectName: "frozen.receiving"
            clickable: false
            iconName: "arrow-down-left"
            //: On screen 307: what still works while payments are frozen
            title: qsTr("Receiving money")
            //: On screen 307
            subtitle: qsTr("Others can still transfer to you.")
            last: true
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            role: AppText.Strong
            //: On screen 307
            text: qsTr("Evidence for support")
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.second
            //: On screen 307; the number is the screen's code
            text: qsTr("The file holds both signed statements. Whoever gets it can check it without your account. Tell support the number 307; they never ask for your password or a code.")
        }
        SecondaryButton {
            id: saveButton
            objectName: "frozen.save"
            Layout.fillWidth: true
            iconName: "download"
            //: Button on screen 307
            text: qsTr("Save evidence file")
            onClicked: {
                dialog.active = true
                dialog.item.open()
            }
        }
        Banner {
            objectName: "frozen.saved"
            visible: frozen.savedTo.length > 0
            tone: "success"
            //: On screen 307
            title: qsTr("Saved")
            text: frozen.savedTo
        }
        ProblemBanner {
            objectName: "frozen.problem"
            failure: frozen.problem
        }
    }
    SecondaryButton {
        objectName: "frozen.back"
        Layout.fillWidth: true
        //: Button on screen 307
        text: qsTr("Back")
        onClicked: root.leaveRequested()
    }
}

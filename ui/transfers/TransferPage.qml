// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Transfers

// A transfer from the recipient to the outcome, screens 300 to 306.
PageFrame {
    id: root

    required property Wallet wallet
    // A transfer that was sent earlier, to begin with its outcome
    property string openIntent: ""
    // A Movement whose payee, amount and note are to be filled in, and the phone of that payee
    property var repeated: null
    property string repeatedPhone: ""
    // A link by which somebody asks for money, to begin with
    property string link: ""

    readonly property bool frozen: wallet.receipts.frozen
    readonly property string followedIntent: transferForm.followedIntent
    readonly property bool offline: wallet.service.state === ServiceStatus.Offline
        || wallet.service.state === ServiceStatus.Unreachable

    signal leaveRequested()
    signal billRequested(movementId: string)
    signal frozenRequested()
    signal payRequested(code: string)

    function takeDrop(drop: var) {
        if (drop.hasUrls && drop.urls[0].toString().startsWith("file:")) {
            transferForm.readPicture(drop.urls[0], Theme.locale.name)
        } else if (drop.hasText) {
            takeText(drop.text)
        }
        drop.accept()
    }
    function takeText(text: string) {
        transferForm.phone.text = text
        transferForm.lookUp(Theme.locale.name)
    }
    function goBack() {
        if (!transferForm.goBack())
            root.leaveRequested()
    }

    screenName: ["transfer.recipient", "transfer.payee", "transfer.amount", "transfer.review", "transfer.approve", "transfer.result",
        "transfer.unknown"][transferForm.step]
    pageState: transferForm.busy ? "busy" : transferForm.problem.code !== 0 ? "error:" + transferForm.problem.code
        : frozen && transferForm.step === TransferForm.EnterRecipient ? "error:" + ErrorCode.PaymentsFrozen
        : offline && transferForm.step === TransferForm.EnterRecipient ? "offline" : "ready"

    title: loader.item ? loader.item.title : ""
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()
    Component.onCompleted: {
        if (openIntent.length > 0)
            transferForm.showOpen(openIntent)
        else if (repeatedPhone.length > 0)
            transferForm.repeat(repeatedPhone, repeated.amount, repeated.note, Theme.locale.name)
        else if (link.length > 0)
            takeText(link)
    }

    TransferForm {
        id: transferForm
        wallet: root.wallet
        onMerchantCodeFound: code => root.payRequested(code)
    }
    DropArea {
        parent: root
        anchors.fill: parent
        enabled: transferForm.step === TransferForm.EnterRecipient && !transferForm.busy && !root.frozen
        keys: ["text/uri-list", "text/plain"]
        onDropped: drop => root.takeDrop(drop)
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [recipientStep, payeeStep, amountStep, reviewStep, approveStep, resultStep, unknownStep][transferForm.step]
        onLoaded: item.takeFocus()
    }
    Component {
        id: recipientStep
        RecipientStep {
            form: transferForm
            contacts: root.wallet.contacts.contacts
            recentPayees: root.wallet.transfers.recentPayees
            offline: root.offline
            frozen: root.frozen
            onFrozenRequested: root.frozenRequested()
        }
    }
    Component {
        id: payeeStep
        PayeeStep {
            form: transferForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: amountStep
        AmountStep {
            form: transferForm
            available: root.wallet.account.available
            limits: root.wallet.account.limits
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: reviewStep
        ReviewStep {
            form: transferForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: approveStep
        ApprovalStep {
            prefix: "transfer"
            stepCount: 5
            step: 5
            amount: transferForm.review.amount
            payee: transferForm.review.payeeMaskedName
            failure: transferForm.problem
            busy: transferForm.busy
            //: Button on screen 304; %1 is the amount
            nextText: transferForm.busy ? qsTr("Sending…") : qsTr("Send %1").arg(MoneyFormat.plainText(transferForm.review.amount))
            nextIcon: "send"
            onApproved: pin => transferForm.approve(pin)
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: resultStep
        ResultStep {
            form: transferForm
            onDoneRequested: root.leaveRequested()
            onBillRequested: root.billRequested(transferForm.transfer.movementId)
        }
    }
    Component {
        id: unknownStep
        UnknownStep {
            form: transferForm
            transfers: root.wallet.transfers
            onLeaveRequested: root.leaveRequested()
        }
    }
}

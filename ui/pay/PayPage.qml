// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Pay

// Paying a merchant from the code to the outcome, screens 200 to 204.
PageFrame {
    id: root

    required property Wallet wallet
    // A code that was given elsewhere, to begin with
    property string code: ""

    readonly property bool frozen: wallet.receipts.frozen
    readonly property string followedIntent: payForm.followedIntent
    readonly property var problem: payForm.tipProblem.code !== 0 ? payForm.tipProblem : payForm.problem
    readonly property bool offline: wallet.service.state === ServiceStatus.Offline
        || wallet.service.state === ServiceStatus.Unreachable

    signal leaveRequested()
    signal billRequested(movementId: string)
    signal frozenRequested()
    signal linkRequested(link: string)
    signal openTransferRequested(intentId: string)

    function takeText(text: string) {
        payForm.codeText = text
        payForm.submitCode()
    }
    function takeDrop(drop: var) {
        if (drop.hasUrls && drop.urls[0].toString().startsWith("file:"))
            payForm.readPicture(drop.urls[0])
        else if (drop.hasText)
            takeText(drop.text)
        drop.accept()
    }
    function goBack() {
        if (!payForm.goBack())
            root.leaveRequested()
    }

    screenName: ["pay.code", "pay.amount", "pay.review", "pay.approve", "pay.result"][payForm.step]
    pageState: payForm.busy ? "busy" : problem.code !== 0 ? "error:" + problem.code
        : frozen && payForm.step === PayForm.GiveCode ? "error:" + ErrorCode.PaymentsFrozen
        : offline && payForm.step === PayForm.GiveCode ? "offline" : "ready"

    title: loader.item ? loader.item.title : ""
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()
    Component.onCompleted: {
        if (code.length > 0)
            takeText(code)
    }

    PayForm {
        id: payForm
        wallet: root.wallet
        onLinkFound: link => root.linkRequested(link)
        onOutcomeOpen: intentId => root.openTransferRequested(intentId)
    }
    DropArea {
        parent: root
        anchors.fill: parent
        enabled: payForm.step === PayForm.GiveCode && !payForm.busy && !root.frozen
        keys: ["text/uri-list", "text/plain"]
        onDropped: drop => root.takeDrop(drop)
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [codeStep, amountStep, reviewStep, approveStep, resultStep][payForm.step]
        onLoaded: item.takeFocus()
    }
    Component {
        id: codeStep
        CodeStep {
            form: payForm
            offline: root.offline
            frozen: root.frozen
            onFrozenRequested: root.frozenRequested()
        }
    }
    Component {
        id: amountStep
        PayAmountStep {
            form: payForm
            available: root.wallet.account.available
            limits: root.wallet.account.limits
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: reviewStep
        PayReviewStep {
            form: payForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: approveStep
        ApprovalStep {
            prefix: "pay"
            stepCount: 4
            step: 4
            amount: payForm.review.total
            payee: payForm.offer.merchantName
            failure: payForm.problem
            busy: payForm.busy
            //: Button on screen 203; %1 is the amount
            nextText: payForm.busy ? qsTr("Paying…") : qsTr("Pay %1").arg(MoneyFormat.plainText(payForm.review.total))
            nextIcon: "lock"
            onApproved: pin => payForm.approve(pin)
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: resultStep
        PayResultStep {
            form: payForm
            onDoneRequested: root.leaveRequested()
            onBillRequested: root.billRequested(payForm.payment.movementId)
        }
    }
}

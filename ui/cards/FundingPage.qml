// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Cards

// A top-up or a withdrawal from the amount to the approval, screens 510 to 512. What becomes of it is on screen 513.
PageFrame {
    id: root

    required property Wallet wallet
    property bool withdrawal: false
    // The card to begin with; empty for the first choice
    property string sourceId: ""
    readonly property string followedIntent: fundingForm.review.intentId

    signal leaveRequested()
    signal bindRequested()
    signal operationTaken(operationId: string)
    signal openTransferRequested(intentId: string)

    function goBack() {
        if (!fundingForm.goBack())
            root.leaveRequested()
    }

    screenName: ["funding.amount", "funding.review", "funding.approve"][fundingForm.step]
    title: loader.item ? loader.item.title : ""
    pageState: fundingForm.busy ? "busy" : fundingForm.problem.code !== 0 ? "error:" + fundingForm.problem.code : "ready"
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()
    Component.onCompleted: {
        if (sourceId.length > 0)
            fundingForm.sourceId = sourceId
    }

    FundingForm {
        id: fundingForm
        withdrawal: root.withdrawal
        wallet: root.wallet
        onTaken: operationId => root.operationTaken(operationId)
        onOutcomeUnknown: intentId => root.openTransferRequested(intentId)
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [amountStep, reviewStep, approveStep][fundingForm.step]
        onLoaded: item.takeFocus()
    }
    Component {
        id: amountStep
        FundingAmountStep {
            form: fundingForm
            wallet: root.wallet
            onBackTriggered: root.goBack()
            onBindRequested: root.bindRequested()
        }
    }
    Component {
        id: reviewStep
        FundingReviewStep {
            form: fundingForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: approveStep
        FundingApproveStep {
            form: fundingForm
            onBackTriggered: root.goBack()
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// Screen 510: how much, over which card. Limits and announced maintenance are said before they bite.
StepFrame {
    id: root

    required property FundingForm form
    required property Wallet wallet
    readonly property FundingService funding: wallet.funding
    readonly property var choices: funding.sources.filter(each => form.withdrawal ? each.mayWithdraw : each.mayTopUp)
        .map(each => ({ value: each.id, text: CardWords.name(each) }))

    signal bindRequested()

    function takeFocus() {
        amountField.takeFocus()
    }
    function submit() {
        root.form.submitAmount(Theme.locale.name)
    }

    prefix: "funding"
    stepCount: 3
    step: 1
    failure: form.problem
    busy: form.busy
    //: Titles of screen 510
    title: form.withdrawal ? qsTr("Withdraw") : qsTr("Top up")
    //: Button on all steps of a task
    nextText: qsTr("Continue")
    //: Button on screen 510
    backText: qsTr("Cancel")
    nextEnabled: choices.length > 0
    onNextTriggered: root.submit()

    Banner {
        objectName: "funding.noCard"
        visible: root.choices.length === 0
        tone: "notice"
        //: Banner on screen 510
        title: qsTr("No card for this yet")
        //: Banner on screen 510
        text: root.form.withdrawal ? qsTr("Withdrawals go to a debit card or bank account in your own name.")
            //: Banner on screen 510
            : qsTr("Bind a card or bank account in your own name first.")
        //: Button in a banner on screen 510
        actionText: qsTr("Bind one")
        onActionTriggered: root.bindRequested()
    }
    MaintenanceBanner {
        objectName: "funding.maintenance"
        closedFrom: root.form.closedFrom
        closedUntil: root.form.closedUntil
        bankName: root.form.source.bankName
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space16

        AmountField {
            id: amountField
            objectName: "funding.amountField"
            Layout.fillWidth: true
            currency: root.wallet.account.currency
            //: Field on screen 510
            label: qsTr("Amount")
            //: Below the amount on screen 510; %1 is the available balance
            helper: qsTr("Available %1").arg(MoneyFormat.text(root.wallet.account.available))
            errorText: ErrorText.atField(root.form.problem)
            text: root.form.amountText
            onTextChanged: root.form.amountText = text
            onAccepted: root.submit()
        }
        SelectField {
            objectName: "funding.source"
            Layout.fillWidth: true
            visible: root.choices.length > 0
            //: Field on screen 510: the card
            label: root.form.withdrawal ? qsTr("To") : qsTr("From")
            model: root.choices
            value: root.form.sourceId
            onChosen: value => root.form.sourceId = value
        }
    }
    RowCard {
        Layout.fillWidth: true
        visible: root.funding.known

        FactRow {
            //: Row on screen 510
            label: qsTr("At least")
            value: MoneyFormat.plainText(root.form.withdrawal ? root.funding.withdrawalMinimum : root.funding.topUpMinimum)
        }
        FactRow {
            visible: !root.form.withdrawal
            //: Row on screen 510
            label: qsTr("At most at once")
            value: MoneyFormat.plainText(root.funding.topUpMaximum)
        }
        FactRow {
            visible: root.form.withdrawal && root.wallet.account.limits.known
            //: Row on screen 510
            label: qsTr("Limit per day")
            //: Value of a limit: %1 is the limit, %2 how much of it has been used
            value: qsTr("%1 · %2 used").arg(MoneyFormat.plainText(root.wallet.account.limits.perDay))
                .arg(MoneyFormat.plainText(root.wallet.account.limits.usedToday))
        }
        FactRow {
            //: Row on screens 510 and 511
            label: qsTr("Fee")
            //: Value of the row "Fee"
            value: qsTr("None")
            last: true
        }
    }
}

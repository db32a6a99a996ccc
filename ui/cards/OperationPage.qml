// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Cards

// Screen 513: one top-up or withdrawal. Where the money is, until when it is known, and what helps.
PageFrame {
    id: root

    required property Wallet wallet
    required property string operationId
    readonly property var operation: detail.operation
    readonly property bool refused: operation.reason !== ErrorCode.None
    readonly property bool wantsCode: operation.state === FundingOperation.Authentication

    signal leaveRequested()
    signal againRequested(withdrawal: bool, sourceId: string)
    signal bindRequested()

    function goBack() {
        root.leaveRequested()
    }
    function submitCode() {
        if (codeField.complete)
            detail.enterCode(codeField.buffer)
    }
    function useRemedy() {
        if (OperationWords.remedy(operation.reason) === "bind")
            root.bindRequested()
        else
            root.againRequested(operation.kind === FundingOperation.Withdrawal, operation.sourceId)
    }

    screenName: "funding.operation"
    pageState: detail.busy ? "busy" : detail.problem.code !== 0 ? "error:" + detail.problem.code
        : operation.over ? "ready" : wantsCode ? "ready" : "loading"

    Keys.onEscapePressed: root.goBack()

    OperationDetail {
        id: detail
        wallet: root.wallet
        operationId: root.operationId
    }
    Card {
        Layout.fillWidth: true
        visible: detail.found
        padding: root.narrow ? Theme.space16 : Theme.space32

        RoundIcon {
            Layout.alignment: Qt.AlignHCenter
            iconName: OperationWords.iconName(root.operation)
            tone: OperationWords.tone(root.operation)
        }
        AppText {
            objectName: "funding.outcome"
            Layout.fillWidth: true
            role: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            text: OperationWords.title(root.operation)
            Accessible.role: Accessible.Heading
        }
        AppText {
            objectName: "funding.reason"
            Layout.fillWidth: true
            visible: root.refused
            color: Theme.second
            horizontalAlignment: Text.AlignHCenter
            text: ErrorText.line(detail.reason)
        }
        AppText {
            objectName: "funding.where"
            Layout.fillWidth: true
            role: AppText.Strong
            horizontalAlignment: Text.AlignHCenter
            text: OperationWords.where(root.operation)
        }
        PinField {
            id: codeField
            objectName: "funding.codeField"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: root.wantsCode
            masked: false
            //: Name of the boxes on screens 503 and 513
            label: qsTr("Code from the bank")
            errorText: ErrorText.atField(detail.problem)
            onAccepted: root.submitCode()
        }
        AppText {
            Layout.fillWidth: true
            visible: root.wantsCode
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            //: On screen 513: %1 is a masked phone number
            text: qsTr("Your bank has sent six digits to %1.").arg(root.operation.codeSentTo)
        }
        FactBox {
            Layout.topMargin: Theme.space12

            FactRow {
                //: Row on screen 513
                label: qsTr("Amount")
                value: MoneyFormat.plainText(root.operation.amount)
            }
            FactRow {
                //: Row on screen 513
                label: qsTr("Card")
                //: Value of a row on screen 513: %1 is the bank, %2 the last four digits
                value: qsTr("%1 (%2)").arg(root.operation.bankName).arg(root.operation.lastFour)
            }
            FactRow {
                objectName: "funding.legs"
                visible: root.refused
                //: Row on screen 513: which part of the way was broken
                label: qsTr("Which step")
                //: Value of the row "Which step" on screen 513
                value: qsTr("Your network ✓ · Billfold ✓ · Bank ✕")
            }
            FactRow {
                objectName: "funding.retry"
                visible: root.refused
                //: Row on screen 513: whether and when doing it again can work
                label: qsTr("Trying again")
                value: OperationWords.retry(root.operation.reason)
            }
            FactRow {
                objectName: "funding.knownBy"
                visible: !root.operation.over
                //: Row on screen 513
                label: qsTr("Known for certain by")
                value: DateText.dayAndTime(root.operation.knownBy)
            }
            FactRow {
                visible: root.operation.bankReference.length > 0
                //: Row on screen 513: how the bank calls it, for its support
                label: qsTr("Bank reference")
                value: root.operation.bankReference
            }
            FactRow {
                //: Row on screen 513: the id, to tell support
                label: root.refused ? qsTr("Error number") : qsTr("Order number")
                value: root.refused ? root.operation.reason + " · " + root.operation.id : root.operation.id
                last: true
            }
        }
    }
    ProblemBanner {
        objectName: "funding.problem"
        failure: detail.problem
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        SecondaryButton {
            objectName: "funding.back"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: Link on screens 501 and 513
            text: qsTr("Back to the cards")
            onClicked: root.leaveRequested()
        }
        PrimaryButton {
            objectName: "funding.enterCode"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.wantsCode
            enabled: codeField.complete
            busy: detail.busy
            //: Button on screen 513
            text: qsTr("Continue")
            onClicked: root.submitCode()
        }
        PrimaryButton {
            objectName: "funding.remedy"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.refused && root.operation.over && text.length > 0
            text: OperationWords.remedyText(root.operation.reason)
            onClicked: root.useRemedy()
        }
    }
}

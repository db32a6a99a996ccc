// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

import Billfold.Core

// Where the money of a top-up or withdrawal is in each of its states, and what helps when it was refused.
QtObject {
    id: root

    function isTopUp(operation: var): bool {
        return operation.kind === FundingOperation.TopUp
    }

    function title(operation: var): string {
        const topUp = isTopUp(operation)
        switch (operation.state) {
        case FundingOperation.Authentication:
            //: Title of screen 513
            return qsTr("The bank wants a code")
        case FundingOperation.Unknown:
            //: Title of screen 513
            return qsTr("The bank has not answered yet")
        case FundingOperation.Succeeded:
            //: Titles of screen 513
            return topUp ? qsTr("The top-up is done") : qsTr("The money has arrived")
        case FundingOperation.Failed:
            //: Title of screen 513
            return qsTr("The top-up did not succeed")
        case FundingOperation.Reversing:
            //: Title of screen 513
            return qsTr("The money is on its way back")
        case FundingOperation.Reversed:
            //: Title of screen 513
            return qsTr("The money is back")
        default:
            //: Titles of screen 513
            return topUp ? qsTr("Top-up on its way") : qsTr("Withdrawal on its way")
        }
    }

    // One sentence for "where is my money now?"
    function where(operation: var): string {
        const topUp = isTopUp(operation)
        switch (operation.state) {
        case FundingOperation.Authentication:
            //: On screen 513: where the money is
            return topUp ? qsTr("Your money is still at the bank. It moves when you have entered the code.")
                //: On screen 513: where the money is
                : qsTr("The money has left your balance and waits here for the code.")
        case FundingOperation.Unknown:
            //: On screen 513: where the money is
            return topUp ? qsTr("We do not know yet whether the bank has taken the money. It will not be taken twice, and we keep asking.")
                //: On screen 513: where the money is
                : qsTr("The money has left your balance. Whether the bank has it is not known yet; it cannot get lost, and we keep asking.")
        case FundingOperation.Succeeded:
            //: On screen 513: where the money is
            return topUp ? qsTr("The money is in your wallet.") : qsTr("The bank has it. It may show up there a little later.")
        case FundingOperation.Failed:
            //: On screen 513: where the money is
            return qsTr("The bank took nothing. Your money is still there.")
        case FundingOperation.Reversing:
            //: On screen 513: where the money is
            return qsTr("The bank did not take it. It comes back into your balance by itself.")
        case FundingOperation.Reversed:
            //: On screen 513: where the money is
            return qsTr("The bank did not take it. The whole amount is in your balance again.")
        default:
            //: On screen 513: where the money is
            return topUp ? qsTr("The bank is at it. Your money is there until it arrives here.")
                //: On screen 513: where the money is
                : qsTr("The money has left your balance and is on its way to the bank.")
        }
    }

    function word(operation: var): string {
        switch (operation.state) {
        case FundingOperation.Authentication:
            //: A state in the list of top-ups and withdrawals
            return qsTr("Code wanted")
        case FundingOperation.Unknown:
            //: A state in the list of top-ups and withdrawals
            return qsTr("Being checked")
        case FundingOperation.Succeeded:
            //: A state in the list of top-ups and withdrawals
            return qsTr("Done")
        case FundingOperation.Failed:
            //: A state in the list of top-ups and withdrawals
            return qsTr("Not done")
        case FundingOperation.Reversing:
        case FundingOperation.Reversed:
            //: A state in the list of withdrawals
            return qsTr("Sent back")
        default:
            //: A state in the list of top-ups and withdrawals
            return qsTr("On its way")
        }
    }

    function tone(operation: var): string {
        switch (operation.state) {
        case FundingOperation.Succeeded:
            return "success"
        case FundingOperation.Failed:
            return "danger"
        case FundingOperation.Authentication:
        case FundingOperation.Unknown:
        case FundingOperation.Reversing:
            return "warning"
        default:
            return "notice"
        }
    }

    function iconName(operation: var): string {
        switch (operation.state) {
        case FundingOperation.Succeeded:
            return "check"
        case FundingOperation.Failed:
            return "circle-alert"
        case FundingOperation.Reversing:
        case FundingOperation.Reversed:
            return "undo-2"
        case FundingOperation.Unknown:
            return "clock-alert"
        default:
            return "clock"
        }
    }

    // Whether and when the same thing may work
    function retry(reason: int): string {
        switch (reason) {
        case ErrorCode.BankAuthenticationFailed:
            //: Value of the row "Trying again" on screen 513
            return qsTr("Helps at once")
        case ErrorCode.BankUnavailable:
            //: Value of the row "Trying again" on screen 513
            return qsTr("In half an hour")
        case ErrorCode.ChannelMaintenance:
            //: Value of the row "Trying again" on screen 513
            return qsTr("When the maintenance is over")
        case ErrorCode.BankClosed:
            //: Value of the row "Trying again" on screen 513
            return qsTr("On the next working day")
        case ErrorCode.CardDailyLimit:
            //: Value of the row "Trying again" on screen 513
            return qsTr("Tomorrow")
        case ErrorCode.HeldAfterPhoneChange:
            //: Value of the row "Trying again" on screen 513
            return qsTr("24 hours after the change")
        case ErrorCode.BankFundsInsufficient:
        case ErrorCode.CreditLimitReached:
        case ErrorCode.WalletLimitReached:
            //: Value of the row "Trying again" on screen 513
            return qsTr("With a smaller amount")
        default:
            //: Value of the row "Trying again" on screen 513
            return qsTr("Not with this card")
        }
    }

    // What the first button on screen 513 does: "again", "bind" or "other"
    function remedy(reason: int): string {
        switch (reason) {
        case ErrorCode.CardDetailsWrong:
        case ErrorCode.CardExpired:
        case ErrorCode.BankNameMismatch:
        case ErrorCode.BankAccountClosed:
        case ErrorCode.CreditCardNotAllowed:
            return "bind"
        case ErrorCode.AccountRestricted:
        case ErrorCode.HeldAfterPhoneChange:
            return ""
        default:
            return "again"
        }
    }

    function remedyText(reason: int): string {
        switch (remedy(reason)) {
        case "bind":
            //: Button on screen 513
            return qsTr("Bind another card")
        case "again":
            //: Button on screen 513
            return qsTr("Try again")
        default:
            return ""
        }
    }
}

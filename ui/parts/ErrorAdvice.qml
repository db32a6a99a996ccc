// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQml

import Billfold.Controls
import Billfold.Core

/// What a person can do about an error. Sentences with figures come first; the rest is one sentence for each code.
QtObject {
    id: root

    function of(failure: var): string {
        switch (failure.code) {
        case ErrorCode.PasswordWrong:
            if (failure.triesLeft < 0)
                //: What to do about error 2001, at sign-in
                return qsTr("Check both and try again.")
            //: What to do about error 2001, at sign-in; %n is how many tries are left
            return qsTr("You have %n tries left before signing in is paused.", "", failure.triesLeft)
        case ErrorCode.CodeWrong:
        case ErrorCode.PinWrong:
            if (failure.triesLeft < 0)
                //: What to do about a wrong code or payment PIN, errors 2004 and 2017
                return qsTr("Try again.")
            //: What to do about a wrong code or payment PIN, errors 2004 and 2017; %n is how many tries are left
            return qsTr("You have %n tries left.", "", failure.triesLeft)
        case ErrorCode.SignInLocked:
            //: What to do about error 2002, at sign-in; %1 is a duration such as "30 seconds"
            return qsTr("The password was wrong too often. Try again in %1. Devices that you use already are not affected.")
                .arg(root.duration(failure.retryAfterSeconds))
        case ErrorCode.RateLimited:
            //: What to do about error 1007; %1 is a duration such as "30 seconds"
            return qsTr("Try again in %1.").arg(root.duration(failure.retryAfterSeconds))
        case ErrorCode.LimitExceeded:
            if (!failure.hasLimit)
                //: What to do about error 3004, a transfer over a limit that the service did not name
                return qsTr("Nothing was taken. Enter a smaller amount.")
            //: What to do about error 3004, a transfer over the limit; %1 is the limit
            return qsTr("Nothing was taken. The limit is %1.").arg(MoneyFormat.plainText(failure.limit))
        case ErrorCode.AmountBelowMinimum:
            if (!failure.hasLimit)
                //: What to do about error 6112, where the service did not name the minimum
                return qsTr("Enter a larger amount.")
            //: What to do about error 6112; %1 is the minimum
            return qsTr("Enter at least %1.").arg(MoneyFormat.plainText(failure.limit))
        case ErrorCode.ChannelMaintenance:
            if (failure.retryAfterSeconds <= 0)
                //: What to do about error 6107
                return qsTr("Use a card of another bank, or try again when it is over.")
            //: What to do about error 6107; %1 is a duration such as "2 hours"
            return qsTr("Use a card of another bank, or try again in %1.").arg(root.duration(failure.retryAfterSeconds))
        default:
            return root.plain(failure.code)
        }
    }

    function duration(seconds: int): string {
        if (seconds <= 0)
            //: A duration that is not known exactly, inside "Try again in …"
            return qsTr("a few minutes")
        if (seconds < 120)
            //: A duration inside "Try again in …"
            return qsTr("%n seconds", "", seconds)
        if (seconds < 7200)
            //: A duration inside "Try again in …"
            return qsTr("%n minutes", "", Math.ceil(seconds / 60))
        //: A duration inside "Try again in …"
        return qsTr("%n hours", "", Math.ceil(seconds / 3600))
    }

    function plain(code: int): string {
        switch (code) {
        case ErrorCode.Offline:
            //: What to do about error 1001
            return qsTr("Check the network and try again. Nothing was sent.")
        case ErrorCode.ServiceUnreachable:
            //: What to do about error 1002
            return qsTr("Your own network may be fine. Try again in a few minutes.")
        case ErrorCode.TimedOut:
            //: What to do about error 1003
            return qsTr("Try again. If it stays slow, wait a few minutes.")
        case ErrorCode.TlsFailed:
            //: What to do about error 1004
            return qsTr("The service could not prove who it is, so nothing was sent. Try another network.")
        case ErrorCode.AnswerUnreadable:
            //: What to do about error 1005
            return qsTr("Something on the way may have changed it, such as the sign-in page of a public network. Try another network.")
        case ErrorCode.AnswerTooLarge:
            //: What to do about error 1006
            return qsTr("It was refused to keep you safe. Try again later.")
        case ErrorCode.ServiceFailed:
            //: What to do about error 1008
            return qsTr("It is not your doing. Try again in a few minutes.")
        case ErrorCode.Maintenance:
            //: What to do about error 1009
            return qsTr("What you see here stays readable. Try again later.")
        case ErrorCode.ClientTooOld:
            //: What to do about error 1010
            return qsTr("Update Billfold, then go on.")
        case ErrorCode.ClockWrong:
            //: What to do about error 1011
            return qsTr("Set date, time and time zone, then try again.")
        case ErrorCode.RequestRefused:
            //: What to do about error 1012
            return qsTr("Check what you entered and try again.")
        case ErrorCode.Busy:
            //: What to do about error 1013
            return qsTr("The same request is being carried out. Try again in a moment.")
        case ErrorCode.CodeRequired:
            //: What to do about error 2003
            return qsTr("This device is new. Enter the code that was sent to your phone.")
        case ErrorCode.CodeExpired:
        case ErrorCode.CodeTriesUsed:
            //: What to do about error 2005, 2006
            return qsTr("Ask for a new code.")
        case ErrorCode.TicketInvalid:
            //: What to do about error 2007
            return qsTr("For your safety, prove your phone number once more.")
        case ErrorCode.PhoneInvalid:
            //: What to do about error 2008
            return qsTr("Check the digits and the region.")
        case ErrorCode.PhoneInUse:
            //: What to do about error 2009
            return qsTr("Sign in instead.")
        case ErrorCode.PasswordTooShort:
            //: What to do about error 2010
            return qsTr("Use at least 10 characters.")
        case ErrorCode.PasswordTooWeak:
            //: What to do about error 2011
            return qsTr("Three or four unrelated words make a good one.")
        case ErrorCode.NameInvalid:
            //: What to do about error 2012
            return qsTr("Use your legal name: letters, spaces, hyphens and apostrophes.")
        case ErrorCode.NameTooLong:
            //: What to do about error 2013
            return qsTr("Use at most 60 characters.")
        case ErrorCode.PinMalformed:
            //: What to do about error 2014
            return qsTr("Enter all six.")
        case ErrorCode.PinTooSimple:
            //: What to do about error 2015
            return qsTr("Avoid repeated digits and runs such as 123456.")
        case ErrorCode.PinsDiffer:
            //: What to do about error 2016
            return qsTr("Enter the same PIN twice.")
        case ErrorCode.PinLocked:
            //: What to do about error 2018
            return qsTr("It was wrong five times. Your money has not moved. Ask support to unlock it.")
        case ErrorCode.SessionExpired:
            //: What to do about error 2019
            return qsTr("You were signed out for your safety.")
        case ErrorCode.RecoveryCodeWrong:
            //: What to do about error 2020
            return qsTr("Compare it with your note, group by group.")
        case ErrorCode.KeyDerivationRefused:
            //: What to do about error 2021
            return qsTr("Your password was not sent. Tell the operator of this service.")
        case ErrorCode.ConsentMissing:
            //: What to do about error 2022
            return qsTr("The account needs your consent to the terms and the privacy policy.")
        case ErrorCode.PayeeNotFound:
            //: What to do about error 3001
            return qsTr("Check the number. The person may not have an account yet.")
        case ErrorCode.PayeeIsSelf:
            //: What to do about error 3002
            return qsTr("Enter the number of the person who is to get the money.")
        case ErrorCode.BalanceInsufficient:
            //: What to do about error 3003
            return qsTr("Nothing was taken. Enter a smaller amount.")
        case ErrorCode.PaymentExpired:
        case ErrorCode.PaymentKeyReused:
            //: What to do about error 3005, 3008
            return qsTr("Nothing was taken. Start the transfer again.")
        case ErrorCode.PaymentDeclined:
            //: What to do about error 3006
            return qsTr("Nothing was taken.")
        case ErrorCode.MerchantCodeUnknown:
            //: What to do about error 3101
            return qsTr("Scan it again. It may be of another payment service.")
        case ErrorCode.MerchantCodeUsed:
            //: What to do about error 3102
            return qsTr("It was for one payment. Look into your bills before you ask the merchant for another code.")
        case ErrorCode.MerchantCodeExpired:
            //: What to do about error 3103
            return qsTr("Ask the merchant for a new code. Nothing was taken.")
        case ErrorCode.MerchantClosed:
            //: What to do about error 3104
            return qsTr("Pay in another way. Nothing was taken.")
        case ErrorCode.AmountDiffers:
            //: What to do about error 3105
            return qsTr("Read the code again and pay what it asks for. Nothing was taken.")
        case ErrorCode.PaymentUnknown:
            //: What to do about error 3007
            return qsTr("You will not be charged twice.")
        case ErrorCode.ApprovalInvalid:
            //: What to do about error 3009
            return qsTr("Nothing was taken. Enter the payment PIN again.")
        case ErrorCode.NoteTooLong:
            //: What to do about error 3010
            return qsTr("Use at most 200 characters.")
        case ErrorCode.NoteInvalid:
            //: What to do about error 3011
            return qsTr("Remove line breaks and hidden characters.")
        case ErrorCode.PaymentNotFound:
            //: What to do about error 3012
            return qsTr("We keep asking. You will not be charged twice.")
        case ErrorCode.PaymentsFrozen:
            //: What to do about error 3013
            return qsTr("The service has contradicted itself. Nothing is sent until that is settled.")
        case ErrorCode.PaymentVoid:
            //: What to do about error 3014
            return qsTr("Nothing was charged, and nothing will be.")
        case ErrorCode.ReceiptInvalid:
            //: What to do about error 3015
            return qsTr("It is not properly signed, so it does not count. We keep asking.")
        case ErrorCode.HistoryContradicted:
            //: What to do about error 3016
            return qsTr("What the service says now differs from what it said before. We are asking it again.")
        case ErrorCode.TransferLanded:
            //: What to do about error 3017
            return qsTr("It cannot be called back any more. Ask the payee to send it back.")
        case ErrorCode.VaultDamaged:
            //: What to do about error 4001
            return qsTr("Nothing was deleted. You can rebuild it from the service.")
        case ErrorCode.VaultNotAVault:
            //: What to do about error 4002
            return qsTr("Another program may have replaced it. You can rebuild the vault from the service.")
        case ErrorCode.VaultEmpty:
        case ErrorCode.VaultMissing:
            //: What to do about error 4003, 4008
            return qsTr("Your money is safe. You can rebuild the vault from the service.")
        case ErrorCode.VaultReadOnly:
            //: What to do about error 4004
            return qsTr("Allow Billfold to write to its folder, then try again.")
        case ErrorCode.DiskFull:
            //: What to do about error 4005
            return qsTr("Free some space, then try again. Nothing was lost.")
        case ErrorCode.VaultInUse:
            //: What to do about error 4006
            return qsTr("This wallet is in use by another window. Go on there.")
        case ErrorCode.VaultTooNew:
            //: What to do about error 4007
            return qsTr("Update Billfold to open it.")
        case ErrorCode.VaultUnwritable:
            //: What to do about error 4009
            return qsTr("Check the disk and try again. Nothing was sent.")
        case ErrorCode.VaultRolledBack:
            //: What to do about error 4010
            return qsTr("An old copy may have been put back, so it stays closed. You can rebuild it from the service.")
        case ErrorCode.VaultExists:
            //: What to do about error 4011
            return qsTr("Unlock it instead.")
        case ErrorCode.AmountEmpty:
            //: What to do about error 5001
            return qsTr("For example 12.50.")
        case ErrorCode.AmountZero:
            //: What to do about error 5002
            return qsTr("Enter at least 0.01.")
        case ErrorCode.AmountNegative:
            //: What to do about error 5003
            return qsTr("Leave out the minus sign.")
        case ErrorCode.AmountTooPrecise:
            //: What to do about error 5004
            return qsTr("Use at most two decimals.")
        case ErrorCode.AmountTooLarge:
            //: What to do about error 5005
            return qsTr("Check the number of digits.")
        case ErrorCode.AmountMalformed:
            //: What to do about error 5006
            return qsTr("Use digits and one decimal point, for example 1,234.50.")
        case ErrorCode.PayCodeMalformed:
            //: What to do about error 5101
            return qsTr("Ask the payee for a new one, or type the phone number.")
        case ErrorCode.PayCodeTooNew:
            //: What to do about error 5102
            return qsTr("Update Billfold, or type the phone number.")
        case ErrorCode.PayCodeOtherCurrency:
            //: What to do about error 5103
            return qsTr("Ask the payee for one in the currency of your account.")
        case ErrorCode.CodeNotFound:
            //: What to do about error 5104
            return qsTr("Take it again, larger and sharper, with the white edge around the code.")
        case ErrorCode.CodeAmbiguous:
            //: What to do about error 5105
            return qsTr("Cut out the one that you mean.")
        case ErrorCode.PictureUnreadable:
            //: What to do about error 5106
            return qsTr("Use a picture in PNG or JPEG of at most 32 MB.")
        case ErrorCode.FileUnwritable:
            //: What to do about error 5201
            return qsTr("Choose another folder and save again.")
        case ErrorCode.CardNumberInvalid:
            //: What to do about error 6001
            return qsTr("Check the digits; one of them is wrong or missing.")
        case ErrorCode.CardExpiryInvalid:
            //: What to do about error 6002
            return qsTr("Type it as it stands on the card, for example 08/31.")
        case ErrorCode.CardNotSupported:
            //: What to do about error 6003
            return qsTr("Use a card or account of another bank.")
        case ErrorCode.CardAlreadyBound:
            //: What to do about error 6004
            return qsTr("You find it in the list of your cards.")
        case ErrorCode.CardDetailsWrong:
            //: What to do about error 6005
            return qsTr("Check number, month and phone: they must be those that the bank has, and the card must be your own.")
        case ErrorCode.CardExpired:
            //: What to do about error 6006
            return qsTr("Bind the new card that your bank has sent you.")
        case ErrorCode.TooManyCards:
            //: What to do about error 6007
            return qsTr("Remove one that you no longer use.")
        case ErrorCode.FundingSourceGone:
            //: What to do about error 6008
            return qsTr("Choose another one, or bind it again.")
        case ErrorCode.FundingSourceInUse:
            //: What to do about error 6009
            return qsTr("Remove it when that has arrived.")
        case ErrorCode.BankUnavailable:
            //: What to do about error 6101
            return qsTr("Try again in half an hour, or use a card of another bank.")
        case ErrorCode.BankFundsInsufficient:
            //: What to do about error 6102
            return qsTr("Choose a smaller amount or another card.")
        case ErrorCode.CreditLimitReached:
            //: What to do about error 6103
            return qsTr("Choose a smaller amount or another card.")
        case ErrorCode.BankAuthenticationFailed:
            //: What to do about error 6104
            return qsTr("Start again; the bank sends a new code.")
        case ErrorCode.BankDeclined:
            //: What to do about error 6105
            return qsTr("Only the bank knows why: call the number on the back of the card, or use another card.")
        case ErrorCode.CardDailyLimit:
            //: What to do about error 6106
            return qsTr("Try again tomorrow, raise the limit at the bank, or use another card.")
        case ErrorCode.AccountRestricted:
            //: What to do about error 6108
            return qsTr("Our message to you says what still works and what lifts it. Support can tell you more.")
        case ErrorCode.BankNameMismatch:
            //: What to do about error 6109
            return qsTr("Use a card in your own legal name.")
        case ErrorCode.BankAccountClosed:
            //: What to do about error 6110
            return qsTr("Choose another card or account.")
        case ErrorCode.CreditCardNotAllowed:
            //: What to do about error 6111
            return qsTr("Choose a debit card or a bank account.")
        case ErrorCode.HeldAfterPhoneChange:
            //: What to do about error 6113
            return qsTr("They are possible again 24 hours after the change.")
        case ErrorCode.BankClosed:
            //: What to do about error 6114
            return qsTr("Try again in its hours, on a working day.")
        case ErrorCode.ReturnedByBank:
            //: What to do about error 6115
            return qsTr("Check that the card or account still works, then try again or choose another one.")
        case ErrorCode.OperationOver:
            //: What to do about error 6116
            return qsTr("The bank has decided already: see the state.")
        case ErrorCode.WalletLimitReached:
            //: What to do about error 6117
            return qsTr("Choose a smaller amount, or spend or withdraw some first.")
        case ErrorCode.Cancelled:
            //: What to do about error 9001
            return qsTr("Nothing was taken. You can start again.")
        default:
            //: What to do about error 9999 and any error without words of its own
            return qsTr("Try again. If it stays, tell support the number.")
        }
    }
}

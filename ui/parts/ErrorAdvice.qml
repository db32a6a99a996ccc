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
        //: A duration inside "Try again in …"
        return qsTr("%n minutes", "", Math.ceil(seconds / 60))
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
        case ErrorCode.Cancelled:
            //: What to do about error 9001
            return qsTr("Nothing was taken. You can start again.")
        default:
            //: What to do about error 9999 and any error without words of its own
            return qsTr("Try again. If it stays, tell support the number.")
        }
    }
}

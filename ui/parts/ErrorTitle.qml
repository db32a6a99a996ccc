// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQml

import Billfold.Core

/// What went wrong, in a few words, for every error that a person can meet. ErrorAdvice says what to do.
QtObject {
    id: root

    function of(failure: var): string {
        switch (failure.code) {
        case ErrorCode.Offline:
            //: Title of error 1001
            return qsTr("You are offline")
        case ErrorCode.ServiceUnreachable:
            //: Title of error 1002
            return qsTr("The service does not answer")
        case ErrorCode.TimedOut:
            //: Title of error 1003
            return qsTr("The answer took too long")
        case ErrorCode.TlsFailed:
            //: Title of error 1004
            return qsTr("The connection is not safe")
        case ErrorCode.AnswerUnreadable:
            //: Title of error 1005
            return qsTr("The answer could not be read")
        case ErrorCode.AnswerTooLarge:
            //: Title of error 1006
            return qsTr("The answer was too long")
        case ErrorCode.RateLimited:
            //: Title of error 1007
            return qsTr("Too many tries")
        case ErrorCode.ServiceFailed:
            //: Title of error 1008
            return qsTr("The service has a fault")
        case ErrorCode.Maintenance:
            //: Title of error 1009
            return qsTr("The service is being maintained")
        case ErrorCode.ClientTooOld:
            //: Title of error 1010
            return qsTr("This version is too old")
        case ErrorCode.ClockWrong:
            //: Title of error 1011
            return qsTr("This computer's clock is wrong")
        case ErrorCode.RequestRefused:
            //: Title of error 1012
            return qsTr("The service refused")
        case ErrorCode.Busy:
            //: Title of error 1013
            return qsTr("Still working on it")
        case ErrorCode.PasswordWrong:
            //: Title of error 2001
            return qsTr("Phone number or password is wrong")
        case ErrorCode.SignInLocked:
            //: Title of error 2002
            return qsTr("Signing in is paused")
        case ErrorCode.CodeRequired:
            //: Title of error 2003
            return qsTr("A code is needed")
        case ErrorCode.CodeWrong:
            //: Title of error 2004
            return qsTr("That code is wrong")
        case ErrorCode.CodeExpired:
            //: Title of error 2005
            return qsTr("That code has expired")
        case ErrorCode.CodeTriesUsed:
            //: Title of error 2006
            return qsTr("Too many wrong codes")
        case ErrorCode.TicketInvalid:
            //: Title of error 2007
            return qsTr("That took too long")
        case ErrorCode.PhoneInvalid:
            //: Title of error 2008
            return qsTr("This phone number does not exist")
        case ErrorCode.PhoneInUse:
            //: Title of error 2009
            return qsTr("This phone number has an account")
        case ErrorCode.PasswordTooShort:
            //: Title of error 2010
            return qsTr("The password is too short")
        case ErrorCode.PasswordTooWeak:
            //: Title of error 2011
            return qsTr("The password is too easy to guess")
        case ErrorCode.NameInvalid:
            //: Title of error 2012
            return qsTr("Check the name")
        case ErrorCode.NameTooLong:
            //: Title of error 2013
            return qsTr("The name is too long")
        case ErrorCode.PinMalformed:
            //: Title of error 2014
            return qsTr("The payment PIN has six digits")
        case ErrorCode.PinTooSimple:
            //: Title of error 2015
            return qsTr("This PIN is too simple")
        case ErrorCode.PinsDiffer:
            //: Title of error 2016
            return qsTr("The two PINs differ")
        case ErrorCode.PinWrong:
            //: Title of error 2017
            return qsTr("Wrong payment PIN")
        case ErrorCode.PinLocked:
            //: Title of error 2018
            return qsTr("The payment PIN is locked")
        case ErrorCode.SessionExpired:
            //: Title of error 2019
            return qsTr("Sign in again")
        case ErrorCode.RecoveryCodeWrong:
            //: Title of error 2020
            return qsTr("That recovery code does not fit")
        case ErrorCode.KeyDerivationRefused:
            //: Title of error 2021
            return qsTr("The service asks for unsafe settings")
        case ErrorCode.ConsentMissing:
            //: Title of error 2022
            return qsTr("Please agree first")
        case ErrorCode.PayeeNotFound:
            //: Title of error 3001
            return qsTr("Nobody has this number")
        case ErrorCode.PayeeIsSelf:
            //: Title of error 3002
            return qsTr("That is your own number")
        case ErrorCode.BalanceInsufficient:
            //: Title of error 3003
            return qsTr("Your balance is too low")
        case ErrorCode.LimitExceeded:
            //: Title of error 3004
            return qsTr("Over the limit")
        case ErrorCode.PaymentExpired:
            //: Title of error 3005
            return qsTr("Not carried out in time")
        case ErrorCode.PaymentDeclined:
            //: Title of error 3006
            return qsTr("The transfer was declined")
        case ErrorCode.MerchantCodeUnknown:
            //: Title of error 3101
            return qsTr("No merchant has this code")
        case ErrorCode.MerchantCodeUsed:
            //: Title of error 3102
            return qsTr("This code has been paid")
        case ErrorCode.MerchantCodeExpired:
            //: Title of error 3103
            return qsTr("This code is no longer valid")
        case ErrorCode.MerchantClosed:
            //: Title of error 3104
            return qsTr("The merchant takes no payments now")
        case ErrorCode.AmountDiffers:
            //: Title of error 3105
            return qsTr("The merchant asks for another amount")
        case ErrorCode.PaymentUnknown:
            //: Title of error 3007
            return qsTr("Not yet known")
        case ErrorCode.PaymentKeyReused:
            //: Title of error 3008
            return qsTr("The transfer was refused")
        case ErrorCode.ApprovalInvalid:
            //: Title of error 3009
            return qsTr("The approval has expired")
        case ErrorCode.NoteTooLong:
            //: Title of error 3010
            return qsTr("The note is too long")
        case ErrorCode.NoteInvalid:
            //: Title of error 3011
            return qsTr("The note has characters that are not allowed")
        case ErrorCode.PaymentNotFound:
            //: Title of error 3012
            return qsTr("The service does not know this transfer")
        case ErrorCode.PaymentsFrozen:
            //: Title of error 3013
            return qsTr("Payments are frozen")
        case ErrorCode.PaymentVoid:
            //: Title of error 3014, also after "Cancel if not taken"
            return qsTr("The transfer was not taken")
        case ErrorCode.ReceiptInvalid:
            //: Title of error 3015
            return qsTr("The receipt is not valid")
        case ErrorCode.HistoryContradicted:
            //: Title of error 3016
            return qsTr("The records do not agree")
        case ErrorCode.TransferLanded:
            //: Title of error 3017
            return qsTr("The money has arrived already")
        case ErrorCode.VaultDamaged:
            //: Title of error 4001
            return qsTr("The vault is damaged")
        case ErrorCode.VaultNotAVault:
            //: Title of error 4002
            return qsTr("This file is not a vault")
        case ErrorCode.VaultEmpty:
            //: Title of error 4003
            return qsTr("The vault file is empty")
        case ErrorCode.VaultReadOnly:
            //: Title of error 4004
            return qsTr("The vault cannot be written")
        case ErrorCode.DiskFull:
            //: Title of error 4005
            return qsTr("The disk is full")
        case ErrorCode.VaultInUse:
            //: Title of error 4006
            return qsTr("Billfold is already open")
        case ErrorCode.VaultTooNew:
            //: Title of error 4007
            return qsTr("The vault is from a newer version")
        case ErrorCode.VaultMissing:
            //: Title of error 4008
            return qsTr("The vault is missing")
        case ErrorCode.VaultUnwritable:
            //: Title of error 4009
            return qsTr("The disk has a fault")
        case ErrorCode.VaultRolledBack:
            //: Title of error 4010
            return qsTr("The vault is older than it should be")
        case ErrorCode.VaultExists:
            //: Title of error 4011
            return qsTr("There is a wallet here already")
        case ErrorCode.AmountEmpty:
            //: Title of error 5001
            return qsTr("Enter an amount")
        case ErrorCode.AmountZero:
            //: Title of error 5002
            return qsTr("The amount must be more than zero")
        case ErrorCode.AmountNegative:
            //: Title of error 5003
            return qsTr("The amount cannot be negative")
        case ErrorCode.AmountTooPrecise:
            //: Title of error 5004
            return qsTr("Too many decimals")
        case ErrorCode.AmountTooLarge:
            //: Title of error 5005
            return qsTr("The amount is too large")
        case ErrorCode.AmountMalformed:
            //: Title of error 5006
            return qsTr("This is not an amount")
        case ErrorCode.PayCodeMalformed:
            //: Title of error 5101
            return qsTr("This code cannot be read")
        case ErrorCode.PayCodeTooNew:
            //: Title of error 5102
            return qsTr("This code is for a newer Billfold")
        case ErrorCode.PayCodeOtherCurrency:
            //: Title of error 5103
            return qsTr("This code asks for another currency")
        case ErrorCode.CodeNotFound:
            //: Title of error 5104
            return qsTr("No QR code in this picture")
        case ErrorCode.CodeAmbiguous:
            //: Title of error 5105
            return qsTr("Several QR codes in this picture")
        case ErrorCode.PictureUnreadable:
            //: Title of error 5106
            return qsTr("This picture cannot be read")
        case ErrorCode.FileUnwritable:
            //: Title of error 5201
            return qsTr("The file could not be saved")
        case ErrorCode.CardNumberInvalid:
            //: Title of error 6001
            return qsTr("This is not a card number or IBAN")
        case ErrorCode.CardExpiryInvalid:
            //: Title of error 6002
            return qsTr("This is not a month")
        case ErrorCode.CardNotSupported:
            //: Title of error 6003
            return qsTr("This bank is not supported")
        case ErrorCode.CardAlreadyBound:
            //: Title of error 6004
            return qsTr("This card is bound already")
        case ErrorCode.CardDetailsWrong:
            //: Title of error 6005
            return qsTr("The bank does not know the card like this")
        case ErrorCode.CardExpired:
            //: Title of error 6006
            return qsTr("The card has expired")
        case ErrorCode.TooManyCards:
            //: Title of error 6007
            return qsTr("You have as many cards as you may")
        case ErrorCode.FundingSourceGone:
            //: Title of error 6008
            return qsTr("This card is bound no longer")
        case ErrorCode.FundingSourceInUse:
            //: Title of error 6009
            return qsTr("Money is on its way over this card")
        case ErrorCode.BankUnavailable:
            //: Title of error 6101
            return qsTr("The bank's system is down")
        case ErrorCode.BankFundsInsufficient:
            //: Title of error 6102
            return qsTr("There is not enough on the card")
        case ErrorCode.CreditLimitReached:
            //: Title of error 6103
            return qsTr("The credit limit does not suffice")
        case ErrorCode.BankAuthenticationFailed:
            //: Title of error 6104
            return qsTr("The bank's code was wrong or too late")
        case ErrorCode.BankDeclined:
            //: Title of error 6105
            return qsTr("The bank has declined")
        case ErrorCode.CardDailyLimit:
            //: Title of error 6106
            return qsTr("The card's limit for today is used up")
        case ErrorCode.ChannelMaintenance:
            //: Title of error 6107
            return qsTr("The bank is being maintained")
        case ErrorCode.AccountRestricted:
            //: Title of error 6108
            return qsTr("Your account is restricted")
        case ErrorCode.BankNameMismatch:
            //: Title of error 6109
            return qsTr("The holder's name differs")
        case ErrorCode.BankAccountClosed:
            //: Title of error 6110
            return qsTr("The bank account is closed")
        case ErrorCode.CreditCardNotAllowed:
            //: Title of error 6111
            return qsTr("You cannot withdraw to a credit card")
        case ErrorCode.AmountBelowMinimum:
            //: Title of error 6112
            return qsTr("The amount is too small")
        case ErrorCode.HeldAfterPhoneChange:
            //: Title of error 6113
            return qsTr("Withdrawals are held after a new phone")
        case ErrorCode.BankClosed:
            //: Title of error 6114
            return qsTr("The bank is closed now")
        case ErrorCode.ReturnedByBank:
            //: Title of error 6115
            return qsTr("The bank sent the money back")
        case ErrorCode.OperationOver:
            //: Title of error 6116
            return qsTr("The code is no longer wanted")
        case ErrorCode.WalletLimitReached:
            //: Title of error 6117
            return qsTr("Your wallet may not hold more")
        case ErrorCode.Cancelled:
            //: Title of error 9001
            return qsTr("Stopped")
        default:
            //: Title of error 9999 and of any error without words of its own
            return qsTr("Something went wrong in Billfold")
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Billfold {
Q_NAMESPACE

/// What went wrong, as a stable number that people can read to support and that ui/ maps to words.
/// Numbers are append-only: 1xxx transport and service, 2xxx identity, 3xxx payments, 4xxx vault, 5xxx input, 6xxx cards and banks,
/// 9xxx faults of ours.
enum class ErrorCode {
    None = 0,

    Offline = 1001, ///< the machine has no network
    ServiceUnreachable = 1002, ///< nobody answers at the service's address
    TimedOut = 1003, ///< an answer did not come in time
    TlsFailed = 1004, ///< the service could not prove who it is
    AnswerUnreadable = 1005, ///< not JSON, cut short, or of another shape than the contract's
    AnswerTooLarge = 1006, ///< longer than the bound of that request
    RateLimited = 1007, ///< too many requests; Error::retryAfter says when to try again
    ServiceFailed = 1008, ///< the service answered 5xx
    Maintenance = 1009, ///< the service is closed for maintenance
    ClientTooOld = 1010, ///< the service asks for a newer program
    ClockWrong = 1011, ///< signatures are refused because of the time
    RequestRefused = 1012, ///< the service did not accept the request, for a reason without a code of its own
    Busy = 1013, ///< 409: the same request is being executed; ask again

    PasswordWrong = 2001,
    SignInLocked = 2002, ///< too many wrong passwords; Error::retryAfter
    CodeRequired = 2003, ///< a code by SMS is asked for on a new device
    CodeWrong = 2004, ///< Error::triesLeft
    CodeExpired = 2005,
    CodeTriesUsed = 2006,
    TicketInvalid = 2007, ///< the proof of the phone has expired; start again with a new code
    PhoneInvalid = 2008,
    PhoneInUse = 2009,
    PasswordTooShort = 2010,
    PasswordTooWeak = 2011,
    NameInvalid = 2012, ///< empty, or with characters that no name has
    NameTooLong = 2013,
    PinMalformed = 2014, ///< not six digits
    PinTooSimple = 2015, ///< 000000, 123456 and the like
    PinsDiffer = 2016,
    PinWrong = 2017, ///< Error::triesLeft
    PinLocked = 2018,
    SessionExpired = 2019, ///< sign in again
    RecoveryCodeWrong = 2020,
    KeyDerivationRefused = 2021, ///< the service asks for parameters that are too weak or too heavy
    ConsentMissing = 2022,

    PayeeNotFound = 3001,
    PayeeIsSelf = 3002,
    BalanceInsufficient = 3003,
    LimitExceeded = 3004, ///< Error::limit
    PaymentExpired = 3005, ///< not executed: the time it was allowed to start in has passed
    PaymentDeclined = 3006,
    PaymentUnknown = 3007, ///< it may or may not have been executed; it will not be executed twice
    PaymentKeyReused = 3008, ///< the key belongs to another payment
    ApprovalInvalid = 3009,
    NoteTooLong = 3010,
    NoteInvalid = 3011,
    PaymentNotFound = 3012,
    PaymentsFrozen = 3013, ///< the service has contradicted itself: nothing is paid until that is settled
    PaymentVoid = 3014, ///< cancelled before the service took it, which it never will now
    ReceiptInvalid = 3015, ///< not signed by the service for this account, or it does not say what was done
    HistoryContradicted
    = 3016, ///< what the service says now does not agree with what it said before; it is being asked
    TransferLanded = 3017, ///< the payee has the money: it cannot be called back any more
    MerchantCodeUnknown = 3101, ///< the service knows no merchant by this code
    MerchantCodeUsed = 3102, ///< a code for one payment, which has been paid
    MerchantCodeExpired = 3103,
    MerchantClosed = 3104, ///< the merchant takes no payments
    AmountDiffers = 3105, ///< the merchant's code asks for another amount or tip

    VaultDamaged = 4001,
    VaultNotAVault = 4002, ///< the file is something else
    VaultEmpty = 4003,
    VaultReadOnly = 4004,
    DiskFull = 4005,
    VaultInUse = 4006, ///< another window or process has it open
    VaultTooNew = 4007, ///< written by a later version of Billfold
    VaultMissing = 4008,
    VaultUnwritable = 4009, ///< any other error of the disk
    VaultRolledBack = 4010, ///< older than what was known before
    VaultExists = 4011,

    AmountEmpty = 5001,
    AmountZero = 5002,
    AmountNegative = 5003,
    AmountTooPrecise = 5004, ///< more decimals than the currency has
    AmountTooLarge = 5005,
    AmountMalformed = 5006,
    PayCodeMalformed = 5101, ///< a code or link to pay by that says nothing, or two things
    PayCodeTooNew = 5102, ///< a link of ours for something that this program does not know
    PayCodeOtherCurrency = 5103, ///< asks for money in a currency that the account does not hold
    CodeNotFound = 5104, ///< no QR code in the picture
    CodeAmbiguous = 5105, ///< several QR codes in the picture, which say different things
    PictureUnreadable = 5106,
    // 5107 is not given again: it meant a merchant's code, before those could be paid.
    FileUnwritable = 5201, ///< the place that was chosen for a file

    CardNumberInvalid = 6001, ///< no card number and no IBAN: its check digits are wrong
    CardExpiryInvalid = 6002, ///< no month
    CardNotSupported = 6003, ///< of a bank that the service does not work with
    CardAlreadyBound = 6004,
    CardDetailsWrong = 6005, ///< the bank has another holder, month or phone
    CardExpired = 6006,
    TooManyCards = 6007,
    FundingSourceGone = 6008, ///< bound no longer
    FundingSourceInUse = 6009, ///< money is on its way over it
    BankUnavailable = 6101,
    BankFundsInsufficient = 6102,
    CreditLimitReached = 6103,
    BankAuthenticationFailed = 6104,
    BankDeclined = 6105, ///< for a reason that the bank tells its customer only
    CardDailyLimit = 6106,
    ChannelMaintenance = 6107, ///< Error::retryAfter
    AccountRestricted = 6108,
    BankNameMismatch = 6109,
    BankAccountClosed = 6110,
    CreditCardNotAllowed = 6111, ///< to withdraw to
    AmountBelowMinimum = 6112, ///< Error::limit
    HeldAfterPhoneChange = 6113,
    BankClosed = 6114, ///< outside of its hours
    ReturnedByBank = 6115,
    OperationOver = 6116, ///< it does not wait for a code any more
    WalletLimitReached = 6117,

    Cancelled = 9001, ///< the wallet was locked or the page left before the answer came
    Internal = 9999,
};
Q_ENUM_NS(ErrorCode)

/// A failure. `detail` is for the log only: it is never shown and never holds personal data or a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail = {};
    std::optional<int> triesLeft = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    std::optional<Money> limit = {};
    QString requestId = {}; ///< the service's id of the request, to read to support

    bool operator==(const Error &) const = default;
};

/// Whether trying the same thing again later can succeed without the person changing anything.
[[nodiscard]] bool isTransient(ErrorCode code);

} // namespace Billfold

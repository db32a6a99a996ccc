// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentoutcome.h"

#include "core/base/planted.h"

namespace Billfold {

AttemptMeaning meaningOf(ErrorCode code)
{
    if (code == ErrorCode::Busy && isPlanted("conflict-as-declined"))
        return AttemptMeaning::Declined;
    switch (code) {
    case ErrorCode::BalanceInsufficient:
    case ErrorCode::LimitExceeded:
    case ErrorCode::PaymentExpired:
    case ErrorCode::AmountBelowMinimum:
    case ErrorCode::CardExpired:
    case ErrorCode::CreditCardNotAllowed:
    case ErrorCode::ChannelMaintenance:
    case ErrorCode::MerchantCodeUsed:
    case ErrorCode::MerchantCodeExpired:
    case ErrorCode::MerchantClosed:
    case ErrorCode::AmountDiffers:
        return AttemptMeaning::Declined;
    case ErrorCode::PaymentVoid:
        return AttemptMeaning::Void;
    case ErrorCode::ApprovalInvalid:
    case ErrorCode::SessionExpired:
    case ErrorCode::ClockWrong:
    case ErrorCode::RateLimited:
    case ErrorCode::PayeeNotFound:
    case ErrorCode::PayeeIsSelf:
    case ErrorCode::MerchantCodeUnknown:
    case ErrorCode::PaymentKeyReused:
    case ErrorCode::FundingSourceGone:
        return AttemptMeaning::Refused;
    // Also RequestRefused: the network stack may send a request twice by itself, and then it is the answer to the second
    // copy, whose signature is stale, while the first one is being executed.
    default:
        return AttemptMeaning::Unclear;
    }
}

} // namespace Billfold

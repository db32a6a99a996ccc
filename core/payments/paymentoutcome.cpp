// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentoutcome.h"

namespace Billfold {

AttemptMeaning meaningOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BalanceInsufficient:
    case ErrorCode::LimitExceeded:
    case ErrorCode::PaymentExpired:
        return AttemptMeaning::Declined;
    case ErrorCode::ApprovalInvalid:
    case ErrorCode::SessionExpired:
    case ErrorCode::ClockWrong:
    case ErrorCode::RateLimited:
    case ErrorCode::RequestRefused:
    case ErrorCode::PayeeNotFound:
    case ErrorCode::PayeeIsSelf:
    case ErrorCode::PaymentKeyReused:
        return AttemptMeaning::Refused;
    default:
        return AttemptMeaning::Unclear;
    }
}

} // namespace Billfold

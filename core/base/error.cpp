// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace Billfold {

bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::ServiceUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::AnswerUnreadable:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::RateLimited:
    case ErrorCode::ServiceFailed:
    case ErrorCode::Maintenance:
    case ErrorCode::Busy:
    case ErrorCode::BankUnavailable:
    case ErrorCode::ChannelMaintenance:
    case ErrorCode::BankClosed:
        return true;
    default:
        return false;
    }
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/problem.h"

namespace Billfold {

bool Problem::isAboutInput() const
{
    switch (m_error.code) {
    case ErrorCode::CodeWrong:
    case ErrorCode::CodeExpired:
    case ErrorCode::CodeTriesUsed:
    case ErrorCode::PhoneInvalid:
    case ErrorCode::PasswordWrong:
    case ErrorCode::PasswordTooShort:
    case ErrorCode::PasswordTooWeak:
    case ErrorCode::NameInvalid:
    case ErrorCode::NameTooLong:
    case ErrorCode::PinMalformed:
    case ErrorCode::PinTooSimple:
    case ErrorCode::PinsDiffer:
    case ErrorCode::PinWrong:
    case ErrorCode::RecoveryCodeWrong:
    case ErrorCode::PayeeNotFound:
    case ErrorCode::PayeeIsSelf:
    case ErrorCode::BalanceInsufficient:
    case ErrorCode::LimitExceeded:
    case ErrorCode::NoteTooLong:
    case ErrorCode::NoteInvalid:
    case ErrorCode::AmountEmpty:
    case ErrorCode::AmountZero:
    case ErrorCode::AmountNegative:
    case ErrorCode::AmountTooPrecise:
    case ErrorCode::AmountTooLarge:
    case ErrorCode::AmountMalformed:
    case ErrorCode::PayCodeMalformed:
    case ErrorCode::PayCodeTooNew:
    case ErrorCode::PayCodeOtherCurrency:
    case ErrorCode::CodeNotFound:
    case ErrorCode::CodeAmbiguous:
    case ErrorCode::PictureUnreadable:
    case ErrorCode::CardNumberInvalid:
    case ErrorCode::CardExpiryInvalid:
    case ErrorCode::AmountBelowMinimum:
        return true;
    default:
        return false;
    }
}

} // namespace Billfold

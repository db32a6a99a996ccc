// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/money.h"

#include <chrono>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// The problem names of the Wallet API. Their text and HTTP status are part of the contract.
enum class ProblemType {
    Malformed,
    Unauthorized,
    SignatureInvalid,
    ClockSkew,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Conflict,
    Expired,
    PaymentVoid,
    TransferLanded,
    RequestClosed,
    TooLarge,
    UnsupportedMediaType,
    IdempotencyConflict,
    Invalid,
    PayeeNotFound,
    PayeeIsSelf,
    InsufficientBalance,
    LimitExceeded,
    MerchantCodeUnknown,
    MerchantCodeUsed,
    MerchantCodeExpired,
    MerchantClosed,
    AmountDiffers,
    ApprovalRequired,
    ApprovalInvalid,
    PinWrong,
    PinLocked,
    PasswordWrong,
    SignInLocked,
    CodeRequired,
    CodeWrong,
    CodeExpired,
    CodeTriesUsed,
    TicketInvalid,
    PhoneInUse,
    NameInvalid,
    NameTooLong,
    CardNotSupported,
    CardAlreadyBound,
    CardDetailsWrong,
    CardExpired,
    TooManyCards,
    FundingSourceNotFound,
    FundingSourceInUse,
    CreditCardNotAllowed,
    BelowMinimum,
    ChannelMaintenance,
    OperationOver,
    HeadersTooLarge,
    RateLimited,
    Internal,
    Unavailable,
    Maintenance,
};

/// A failure on its way to the client. `detail` is for the log only and holds no personal data.
struct Problem
{
    ProblemType type = ProblemType::Internal;
    std::string detail = {};
    std::string pointer = {}; ///< JSON pointer (RFC 6901) to what was wrong in the request
    std::optional<int> triesLeft = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    std::optional<Money> limit = {};
};

/// A value, or the problem that kept it from being made. Exceptions do not cross modules.
template <class T> using Result = std::expected<T, Problem>;

[[nodiscard]] std::unexpected<Problem> failure(ProblemType type, std::string detail = {});
[[nodiscard]] std::unexpected<Problem> failure(Problem problem);

[[nodiscard]] std::string_view problemName(ProblemType type);
[[nodiscard]] std::string_view problemTitle(ProblemType type);
[[nodiscard]] int problemStatus(ProblemType type);

} // namespace BillfoldService

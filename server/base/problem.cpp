// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/problem.h"

#include <array>

namespace BillfoldService {
namespace {

struct Description
{
    ProblemType type;
    std::string_view name;
    int status;
    std::string_view title;
};

constexpr std::array descriptions {
    Description {ProblemType::Malformed, "malformed", 400,
        "The request does not have the shape that the contract asks for"},
    Description {ProblemType::Unauthorized, "unauthorized", 401, "The token is not valid"},
    Description {ProblemType::SignatureInvalid, "signature-invalid", 401, "The signature does not hold"},
    Description {ProblemType::ClockSkew, "clock-skew", 401, "The request was signed at another time"},
    Description {ProblemType::Forbidden, "forbidden", 403, "The account is not allowed to do this"},
    Description {ProblemType::NotFound, "not-found", 404, "Not found"},
    Description {ProblemType::MethodNotAllowed, "method-not-allowed", 405, "Not with this method"},
    Description {ProblemType::Conflict, "conflict", 409, "Another request with this key is being executed"},
    Description {ProblemType::Expired, "expired", 410, "The payment was not executed in time"},
    Description {ProblemType::PaymentVoid, "payment-void", 410, "The payment was voided before it arrived"},
    Description {ProblemType::TransferLanded, "transfer-landed", 409, "The transfer has landed"},
    Description {ProblemType::RequestClosed, "request-closed", 410, "The request is not open any more"},
    Description {ProblemType::TooLarge, "too-large", 413, "The body is too large"},
    Description {ProblemType::UnsupportedMediaType, "unsupported-media-type", 415, "The body is not JSON"},
    Description {ProblemType::IdempotencyConflict, "idempotency-conflict", 422, "The key was used for another request"},
    Description {ProblemType::Invalid, "invalid", 422, "A value is not allowed"},
    Description {ProblemType::PayeeNotFound, "payee-not-found", 404, "There is no such payee"},
    Description {ProblemType::PayeeIsSelf, "payee-is-self", 422, "The payee is the payer"},
    Description {ProblemType::InsufficientBalance, "insufficient-balance", 422, "The balance is too low"},
    Description {ProblemType::LimitExceeded, "limit-exceeded", 422, "The amount exceeds a limit"},
    Description {ProblemType::MerchantCodeUnknown, "merchant-code-unknown", 404, "No merchant has this code"},
    Description {ProblemType::MerchantCodeUsed, "merchant-code-used", 410, "The merchant's code has been paid"},
    Description {ProblemType::MerchantCodeExpired, "merchant-code-expired", 410, "The merchant's code has expired"},
    Description {ProblemType::MerchantClosed, "merchant-closed", 422, "The merchant takes no payments"},
    Description {ProblemType::AmountDiffers, "amount-differs", 422, "The merchant's code asks for another amount"},
    Description {ProblemType::ApprovalRequired, "approval-required", 403, "The payment needs an approval"},
    Description {ProblemType::ApprovalInvalid, "approval-invalid", 403, "The approval does not cover this request"},
    Description {ProblemType::PinWrong, "pin-wrong", 403, "The PIN is wrong"},
    Description {ProblemType::PinLocked, "pin-locked", 403, "The PIN is locked"},
    Description {ProblemType::PasswordWrong, "password-wrong", 403, "Phone or password is wrong"},
    Description {ProblemType::SignInLocked, "sign-in-locked", 403, "Signing in is locked for a while"},
    Description {ProblemType::CodeRequired, "code-required", 403, "A new device needs a code"},
    Description {ProblemType::CodeWrong, "code-wrong", 403, "The code is wrong"},
    Description {ProblemType::CodeExpired, "code-expired", 410, "The code has expired"},
    Description {ProblemType::CodeTriesUsed, "code-tries-used", 403, "The code has no tries left"},
    Description {ProblemType::TicketInvalid, "ticket-invalid", 403, "The proof of the phone is not valid any more"},
    Description {ProblemType::PhoneInUse, "phone-in-use", 409, "The phone has an account"},
    Description {ProblemType::NameInvalid, "name-invalid", 422, "The name is not allowed"},
    Description {ProblemType::NameTooLong, "name-too-long", 422, "The name is too long"},
    Description {ProblemType::CardNotSupported, "card-not-supported", 422, "No bank here takes this card or account"},
    Description {ProblemType::CardAlreadyBound, "card-already-bound", 422, "The card is bound already"},
    Description {ProblemType::CardDetailsWrong, "card-details-wrong", 422, "The bank does not know the card like this"},
    Description {ProblemType::CardExpired, "card-expired", 422, "The card has expired"},
    Description {ProblemType::TooManyCards, "too-many-cards", 422, "The account has as many cards as it may"},
    Description {ProblemType::FundingSourceNotFound, "funding-source-not-found", 404, "There is no such card or account"},
    Description {ProblemType::FundingSourceInUse, "funding-source-in-use", 422, "Money is on its way over the card"},
    Description {ProblemType::CreditCardNotAllowed, "credit-card-not-allowed", 422, "Money cannot be withdrawn to a credit card"},
    Description {ProblemType::BelowMinimum, "below-minimum", 422, "The amount is below the minimum"},
    Description {ProblemType::ChannelMaintenance, "channel-maintenance", 422, "The bank's channel is under maintenance"},
    Description {ProblemType::OperationOver, "operation-over", 422, "The operation does not wait for a code"},
    Description {ProblemType::HeadersTooLarge, "headers-too-large", 431, "The headers are too large"},
    Description {ProblemType::RateLimited, "rate-limited", 429, "Too many requests"},
    Description {ProblemType::Internal, "internal", 500, "The service failed"},
    Description {ProblemType::Unavailable, "unavailable", 503, "The service is not available"},
    Description {ProblemType::Maintenance, "maintenance", 503, "The service is under maintenance"},
};

const Description &describe(ProblemType type)
{
    return descriptions[static_cast<std::size_t>(type)];
}

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < descriptions.size(); ++index) {
        if (descriptions[index].type != static_cast<ProblemType>(index))
            return false;
    }
    return descriptions.back().type == ProblemType::Maintenance;
}
static_assert(isInOrder(), "the table is indexed by the enumeration");

} // namespace

std::unexpected<Problem> failure(ProblemType type, std::string detail)
{
    return std::unexpected(Problem {.type = type, .detail = std::move(detail)});
}

std::unexpected<Problem> failure(Problem problem)
{
    return std::unexpected(std::move(problem));
}

std::string_view problemName(ProblemType type)
{
    return describe(type).name;
}

std::string_view problemTitle(ProblemType type)
{
    return describe(type).title;
}

int problemStatus(ProblemType type)
{
    return describe(type).status;
}

} // namespace BillfoldService

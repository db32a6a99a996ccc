// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/problem.h"

#include "core/api/json.h"

#include <array>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

struct KnownProblem
{
    QLatin1StringView name;
    ErrorCode code;
};

/// Of resources/api/shared/problems.yaml.
constexpr std::array KnownProblems = {
    KnownProblem{"malformed"_L1, ErrorCode::RequestRefused},
    KnownProblem{"unauthorized"_L1, ErrorCode::SessionExpired},
    KnownProblem{"signature-invalid"_L1, ErrorCode::RequestRefused},
    KnownProblem{"clock-skew"_L1, ErrorCode::ClockWrong},
    KnownProblem{"forbidden"_L1, ErrorCode::RequestRefused},
    // The client asks by name for payments alone.
    KnownProblem{"not-found"_L1, ErrorCode::PaymentNotFound},
    KnownProblem{"method-not-allowed"_L1, ErrorCode::RequestRefused},
    KnownProblem{"conflict"_L1, ErrorCode::Busy},
    KnownProblem{"expired"_L1, ErrorCode::PaymentExpired},
    KnownProblem{"too-large"_L1, ErrorCode::RequestRefused},
    KnownProblem{"unsupported-media-type"_L1, ErrorCode::RequestRefused},
    KnownProblem{"payment-void"_L1, ErrorCode::PaymentVoid},
    KnownProblem{"transfer-landed"_L1, ErrorCode::TransferLanded},
    KnownProblem{"request-closed"_L1, ErrorCode::PaymentDeclined},
    KnownProblem{"idempotency-conflict"_L1, ErrorCode::PaymentKeyReused},
    KnownProblem{"invalid"_L1, ErrorCode::RequestRefused},
    KnownProblem{"merchant-code-unknown"_L1, ErrorCode::MerchantCodeUnknown},
    KnownProblem{"merchant-code-used"_L1, ErrorCode::MerchantCodeUsed},
    KnownProblem{"merchant-code-expired"_L1, ErrorCode::MerchantCodeExpired},
    KnownProblem{"merchant-closed"_L1, ErrorCode::MerchantClosed},
    KnownProblem{"amount-differs"_L1, ErrorCode::AmountDiffers},
    KnownProblem{"payee-not-found"_L1, ErrorCode::PayeeNotFound},
    KnownProblem{"payee-is-self"_L1, ErrorCode::PayeeIsSelf},
    KnownProblem{"insufficient-balance"_L1, ErrorCode::BalanceInsufficient},
    KnownProblem{"limit-exceeded"_L1, ErrorCode::LimitExceeded},
    KnownProblem{"approval-required"_L1, ErrorCode::ApprovalInvalid},
    KnownProblem{"approval-invalid"_L1, ErrorCode::ApprovalInvalid},
    KnownProblem{"pin-wrong"_L1, ErrorCode::PinWrong},
    KnownProblem{"pin-locked"_L1, ErrorCode::PinLocked},
    KnownProblem{"password-wrong"_L1, ErrorCode::PasswordWrong},
    KnownProblem{"sign-in-locked"_L1, ErrorCode::SignInLocked},
    KnownProblem{"code-required"_L1, ErrorCode::CodeRequired},
    KnownProblem{"code-wrong"_L1, ErrorCode::CodeWrong},
    KnownProblem{"code-expired"_L1, ErrorCode::CodeExpired},
    KnownProblem{"code-tries-used"_L1, ErrorCode::CodeTriesUsed},
    KnownProblem{"ticket-invalid"_L1, ErrorCode::TicketInvalid},
    KnownProblem{"phone-in-use"_L1, ErrorCode::PhoneInUse},
    KnownProblem{"name-invalid"_L1, ErrorCode::NameInvalid},
    KnownProblem{"name-too-long"_L1, ErrorCode::NameTooLong},
    KnownProblem{"card-not-supported"_L1, ErrorCode::CardNotSupported},
    KnownProblem{"card-already-bound"_L1, ErrorCode::CardAlreadyBound},
    KnownProblem{"card-details-wrong"_L1, ErrorCode::CardDetailsWrong},
    KnownProblem{"card-expired"_L1, ErrorCode::CardExpired},
    KnownProblem{"too-many-cards"_L1, ErrorCode::TooManyCards},
    KnownProblem{"funding-source-not-found"_L1, ErrorCode::FundingSourceGone},
    KnownProblem{"funding-source-in-use"_L1, ErrorCode::FundingSourceInUse},
    KnownProblem{"credit-card-not-allowed"_L1, ErrorCode::CreditCardNotAllowed},
    KnownProblem{"below-minimum"_L1, ErrorCode::AmountBelowMinimum},
    KnownProblem{"channel-maintenance"_L1, ErrorCode::ChannelMaintenance},
    KnownProblem{"operation-over"_L1, ErrorCode::OperationOver},
    KnownProblem{"headers-too-large"_L1, ErrorCode::RequestRefused},
    KnownProblem{"rate-limited"_L1, ErrorCode::RateLimited},
    KnownProblem{"internal"_L1, ErrorCode::ServiceFailed},
    KnownProblem{"unavailable"_L1, ErrorCode::ServiceFailed},
    KnownProblem{"maintenance"_L1, ErrorCode::Maintenance},
};

constexpr auto TypePrefix = "urn:billfold:problem:"_L1;
/// Longer waits are cut: whoever means a week means "much later".
constexpr qint64 LongestWaitSeconds = 7 * 24 * 3600;

ErrorCode codeOfStatus(int status, ErrorCode otherwise)
{
    if (status == 429)
        return ErrorCode::RateLimited;
    if (status >= 500)
        return ErrorCode::ServiceFailed;
    return otherwise;
}

ErrorCode codeOfUnknownProblem(int status)
{
    if (status == 401)
        return ErrorCode::SessionExpired;
    if (status == 409)
        return ErrorCode::Busy;
    return codeOfStatus(status, ErrorCode::RequestRefused);
}

ErrorCode codeOfProblem(const QString &type, int status)
{
    if (!type.startsWith(TypePrefix))
        return codeOfUnknownProblem(status);
    const QStringView name = QStringView(type).sliced(TypePrefix.size());
    for (const KnownProblem &known : KnownProblems) {
        if (name == known.name)
            return known.code;
    }
    return codeOfUnknownProblem(status);
}

/// The service helps with these members where it can; a wrong one must not hide what the problem is.
std::optional<qint64> optionalInteger(const QJsonObject &object, QLatin1StringView name, qint64 maximum)
{
    const JsonReader reader(object);
    const qint64 value = reader.integer(name, 0, maximum);
    return reader.failed() ? std::nullopt : std::optional(value);
}

std::optional<Money> optionalMoney(const QJsonObject &object, QLatin1StringView name)
{
    const JsonReader reader(object);
    const Money value = reader.money(name);
    return reader.failed() ? std::nullopt : std::optional(value);
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min(seconds, LongestWaitSeconds));
}

bool isProblemDetails(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/problem+json";
}

} // namespace

Error readProblem(const Refusal &refusal)
{
    Error error;
    error.requestId = QString::fromLatin1(refusal.requestId.left(64));
    error.retryAfter = readRetryAfter(refusal.retryAfter);
    const JsonReader reader(refusal.body);
    if (!isProblemDetails(refusal.contentType) || reader.failed()) {
        error.code = codeOfStatus(refusal.status, ErrorCode::AnswerUnreadable);
        error.detail = u"status %1 without problem details"_s.arg(refusal.status);
        return error;
    }
    const QJsonObject &problem = reader.source();
    const QString type = problem.value("type"_L1).toString().left(100);
    error.code = codeOfProblem(type, refusal.status);
    error.detail = (type + u' ' + problem.value("pointer"_L1).toString().left(100)).trimmed();
    if (const auto triesLeft = optionalInteger(problem, "triesLeft"_L1, 1000))
        error.triesLeft = static_cast<int>(*triesLeft);
    if (const auto wait = optionalInteger(problem, "retryAfterSeconds"_L1, LongestWaitSeconds))
        error.retryAfter = std::chrono::seconds(*wait);
    error.limit = optionalMoney(problem, "limit"_L1);
    return error;
}

} // namespace Billfold

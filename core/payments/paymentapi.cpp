// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentapi.h"

#include "core/api/apiclient.h"
#include "core/api/json.h"
#include "core/api/problem.h"
#include "core/base/planted.h"
#include "core/payments/paymentintent.h"

#include <algorithm>
#include <array>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

using Status = StoredOutcome::Status;

struct PathOfKind
{
    PaymentKind kind;
    QLatin1StringView path;
};

constexpr std::array Paths{
    PathOfKind{PaymentKind::Transfer, "/v1/transfers"_L1},
    PathOfKind{PaymentKind::Purchase, "/v1/purchases"_L1},
    PathOfKind{PaymentKind::TopUp, "/v1/top-ups"_L1},
    PathOfKind{PaymentKind::Withdrawal, "/v1/withdrawals"_L1},
};

/// A word of a later version makes the answer unreadable: the payment stays open, and is asked for again.
std::optional<Status> statusOf(const QString &word)
{
    if (word == "SETTLED"_L1)
        return Status::Settled;
    if (word == "PROCESSING"_L1)
        return Status::Processing;
    if (word == "HELD"_L1)
        return Status::Held;
    if (word == "DECLINED"_L1)
        return Status::Declined;
    if (word == "VOID"_L1)
        return Status::Void;
    return std::nullopt;
}

} // namespace

QString paymentPath(PaymentKind kind)
{
    return std::ranges::find(Paths, kind, &PathOfKind::kind)->path;
}

PaymentKind paymentKindOf(const QString &path)
{
    const auto found = std::ranges::find_if(Paths, [&path](const PathOfKind &entry) { return entry.path == path; });
    return found == Paths.end() ? PaymentKind::Transfer : found->kind;
}

Result<StoredOutcome::Status> parseExecutedStatus(const QByteArray &answer)
{
    const JsonReader reader(answer);
    const std::optional<Status> status = statusOf(reader.filledText("status"_L1));
    if (status != Status::Settled && status != Status::Processing)
        reader.refuse("status"_L1, u"SETTLED or PROCESSING"_s);
    return reader.finish(status.value_or(Status::Settled));
}

Result<StoredOutcome> parseStoredOutcome(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    const std::optional<Status> status = statusOf(reader.filledText("status"_L1));
    const int httpStatus = static_cast<int>(reader.integer("httpStatus"_L1, 100, 599));
    const JsonReader response = reader.object("response"_L1);

    StoredOutcome outcome;
    outcome.answer = toJsonBytes(response.source());
    if (!status)
        reader.refuse("status"_L1, u"SETTLED, PROCESSING, HELD, DECLINED or VOID"_s);
    outcome.status = status.value_or(Status::Held);
    if (outcome.status == Status::Declined)
        outcome.problem
            = readProblem({.status = httpStatus, .contentType = "application/problem+json", .body = outcome.answer});
    return reader.finish(std::move(outcome));
}

QByteArray serializeApproval(const QString &intentHash, const QString &sealedPin)
{
    return toJsonBytes({{u"intentHash"_s, intentHash}, {u"method"_s, u"pin"_s}, {u"sealedPin"_s, sealedPin}});
}

QCoro::Task<Result<QString>> createApproval(ApiClient *client, QString intentHash, QString sealedPin)
{
    const QByteArray body = serializeApproval(intentHash, sealedPin);
    const Result<ApiResponse> response = co_await client->send(ApiRequest::post(u"/v1/approvals"_s, body));
    if (!response)
        co_return failure(response.error());
    const JsonReader reader(response->body);
    co_return reader.finish(reader.filledText("approvalId"_L1));
}

QCoro::Task<Result<ApiResponse>> postPayment(ApiClient *client, PaymentIntent intent, QString approvalId)
{
    ApiRequest request = ApiRequest::post(paymentPath(intent.request.kind), intent.request.body);
    request.idempotencyKey = intent.idempotencyKey;
    request.approvalId = approvalId;
    if (isPlanted("key-per-attempt"))
        request.idempotencyKey.replace(31, 1, QString::number(intent.attempts % 10));
    if (isPlanted("body-per-attempt"))
        request.body += QByteArray(intent.attempts - 1, ' ');
    co_return co_await client->send(std::move(request));
}

QCoro::Task<Result<StoredOutcome>> fetchPayment(ApiClient *client, QString idempotencyKey)
{
    const Result<ApiResponse> response = co_await client->send(ApiRequest::get(u"/v1/payments/"_s + idempotencyKey));
    if (!response)
        co_return failure(response.error());
    co_return parseStoredOutcome(response->body);
}

QByteArray serializeVoid(const QString &intentHash)
{
    return toJsonBytes({{u"intentHash"_s, intentHash}});
}

QCoro::Task<Result<StoredOutcome>> voidPayment(ApiClient *client, PaymentIntent intent)
{
    const QString path = u"/v1/payments/"_s + intent.idempotencyKey + u"/void"_s;
    ApiRequest request = ApiRequest::post(path, serializeVoid(intent.intentHash));
    // A tombstone is there or not, however often it is planted.
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    co_return parseStoredOutcome(response->body);
}

} // namespace Billfold

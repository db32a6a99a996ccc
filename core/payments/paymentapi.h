// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiresponse.h"
#include "core/base/result.h"
#include "core/payments/paymentkind.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>

namespace Billfold {

class ApiClient;
struct PaymentIntent;

/// What the service has stored under a payment's key, for ever.
struct StoredOutcome
{
    enum class Status { Settled, Processing, Held, Declined, Void };

    Status status = Status::Declined;
    QByteArray answer; ///< the body that the payment was answered with
    Error problem = {ErrorCode::None}; ///< of a declined one
};

/// Where payments of a kind are posted to. The vault keeps the path, so it also tells the kind; what a later version wrote
/// counts as a transfer: its amount is reserved, and the service is asked.
[[nodiscard]] QString paymentPath(PaymentKind kind);
[[nodiscard]] PaymentKind paymentKindOf(const QString &path);

/// Pure. Whether the answer to a payment that was executed says that a bank has to do the rest. AnswerUnreadable.
[[nodiscard]] Result<StoredOutcome::Status> parseExecutedStatus(const QByteArray &answer);

/// Pure. AnswerUnreadable.
[[nodiscard]] Result<StoredOutcome> parseStoredOutcome(const QByteArray &bytes);

/// Pure. The body of POST /v1/approvals.
[[nodiscard]] QByteArray serializeApproval(const QString &intentHash, const QString &sealedPin);

/// POST /v1/approvals: an approval for exactly this payment. `sealedPin` is sealed for the intent's hash.
/// PinWrong (Error::triesLeft), PinLocked.
[[nodiscard]] QCoro::Task<Result<QString>> createApproval(ApiClient *client, QString intentHash, QString sealedPin);

/// Sends the payment's own bytes once.
[[nodiscard]] QCoro::Task<Result<ApiResponse>> postPayment(ApiClient *client, PaymentIntent intent, QString approvalId);

/// GET /v1/payments/{key}. PaymentNotFound when nothing is stored under it yet, which says nothing about later.
[[nodiscard]] QCoro::Task<Result<StoredOutcome>> fetchPayment(ApiClient *client, QString idempotencyKey);

/// Pure. The body of POST /v1/payments/{key}/void.
[[nodiscard]] QByteArray serializeVoid(const QString &intentHash);

/// POST /v1/payments/{key}/void: plants a tombstone under the key unless something is stored there already, and returns what
/// is stored. PaymentKeyReused when that belongs to another hash.
[[nodiscard]] QCoro::Task<Result<StoredOutcome>> voidPayment(ApiClient *client, PaymentIntent intent);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/payments/paymentkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace Billfold {

/// Where a payment stands. The numbers are stored in the vault; append only.
enum class IntentState {
    Draft = 0, ///< only in memory
    Prepared = 1, ///< key, exact body and hash are in the vault; not a byte has left
    Sending = 2, ///< in the vault before the first byte left; the outcome is open
    Settled = 3, ///< final: the service has booked it
    Declined = 4, ///< final: the service has stored a refusal under the key
    Held = 5, ///< accepted, and held back by the service
    Void = 6, ///< final: it was not and will not be executed
    Accepted = 8, ///< final here: the service has taken it, and a bank does the rest (core/funding)
    Unknown = 7, ///< the time for sending it by ourselves is over; from now on the service is only asked
};

/// How long the service may still begin with a payment that was prepared now.
inline constexpr std::chrono::minutes PaymentLifetime{15};

/// What the person wants to pay, as bytes: the very ones that are hashed, approved and sent. Payments are always POSTs.
struct PaymentRequest
{
    PaymentKind kind = PaymentKind::Transfer; ///< where it is posted to, see paymentPath()
    QByteArray body; ///< UTF-8 JSON; never built again from values
    QDateTime notAfter; ///< UTC, service time; also inside the body

    /// For the lists and screens of this device.
    QString payeeMaskedName;
    QString payeeMaskedPhone;
    Money amount; ///< positive; what is reserved while the outcome is open, unless it comes in
    QString note;
};

/// A payment from the moment it is prepared. Lives in the vault for ever.
struct PaymentIntent
{
    QString id; ///< UUIDv7
    QString idempotencyKey; ///< 32 hexadecimal digits
    IntentState state = IntentState::Draft;
    PaymentRequest request;
    QString intentHash; ///< lower-case hexadecimal, see intentHash()
    QDateTime createdAt; ///< UTC
    QDateTime firstSentAt; ///< UTC; invalid while nothing has left
    int attempts = 0; ///< how often sending was begun
    ErrorCode resultCode = ErrorCode::None; ///< why it was declined
    QByteArray resultBody; ///< the service's answer, byte for byte
    QDateTime resolvedAt; ///< UTC; invalid while the outcome is open
};

/// What the person approves: SHA-256 of method, path and body, separated by line feeds, as lower-case hexadecimal.
[[nodiscard]] QString intentHash(const PaymentRequest &request);

/// Settled, Accepted, Declined and Void.
[[nodiscard]] bool isFinal(IntentState state);

/// Whether the money may already have moved, so that it is not offered a second time: Sending, Held and Unknown.
[[nodiscard]] bool isReserved(IntentState state);

/// Whether it takes money out of the wallet: everything but a top-up.
[[nodiscard]] bool takesFromBalance(PaymentKind kind);

/// What the reserved ones among them take out of the wallet; amounts of other currencies are left out.
[[nodiscard]] Money sumReserved(const QList<PaymentIntent> &intents, const QString &currency);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/transfers/delayedtransfer.h"
#include "core/transfers/payee.h"

#include <QDateTime>

namespace Billfold {

/// What the bytes of a transfer say.
struct TransferTerms
{
    QString payeeId;
    Money amount;
    QString note;
    QDateTime notAfter; ///< UTC, service time
    Delivery delivery = Delivery::Instant;
    QString requestId = {}; ///< the request for money that it pays; empty where there is none

    bool operator==(const TransferTerms &) const = default;
};

/// What the service adds when it has booked one.
struct SettledTransfer
{
    Money fee;
    QDateTime settledAt; ///< UTC
    QDateTime landsAt; ///< UTC; not valid for an instant one
    QString movementId; ///< empty where the answer brings none

    bool operator==(const SettledTransfer &) const = default;
};

/// Pure; the readers fail with AnswerUnreadable.
[[nodiscard]] QByteArray serializeTransfer(const TransferTerms &terms);
[[nodiscard]] Result<TransferTerms> parseTransfer(const QByteArray &body);
[[nodiscard]] Result<SettledTransfer> parseSettledTransfer(const QByteArray &answer);
/// The same of another kind of payment, which the answer calls `detail`.
[[nodiscard]] Result<SettledTransfer> parseSettledPayment(const QByteArray &answer, QLatin1StringView detail);
/// `name` may be empty.
[[nodiscard]] QByteArray serializePayeeLookup(const QString &phone, const QString &name);
/// All but Payee::phone.
[[nodiscard]] Result<Payee> parsePayee(const QByteArray &answer);

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/intenttransitions.h"
#include "core/payments/paymentintent.h"

#include <QList>
#include <QStringList>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of intents. Everything here runs on the vault's thread, inside its work functions.
[[nodiscard]] Result<void> insertIntent(WritableDb &db, const PaymentIntent &intent);

/// PaymentNotFound.
[[nodiscard]] Result<PaymentIntent> findIntent(ReadableDb &db, const QString &id);

/// What is not final yet, oldest first.
[[nodiscard]] Result<QList<PaymentIntent>> findOpenIntents(ReadableDb &db);

/// The ids of those open ones whose movement has come already, by a receipt that names them: their money is off the balance.
[[nodiscard]] Result<QStringList> findBookedIntents(ReadableDb &db);

/// The outcome that goes with an event; both empty for events without one.
struct IntentOutcome
{
    ErrorCode code = ErrorCode::None;
    QByteArray body = {};
    QDateTime at = {}; ///< UTC; required for `Send` and when the new state is final
};

/// Moves the intent along the table of intenttransitions.h and returns it as it is now. `Send` counts an attempt.
/// PaymentNotFound; Internal when the table does not have the transition: then nothing is changed.
[[nodiscard]] Result<PaymentIntent> advanceIntent(
    WritableDb &db, const QString &id, IntentEvent event, const IntentOutcome &outcome = {});

} // namespace Billfold

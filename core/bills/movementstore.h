// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bills/bill.h"

#include <QList>

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of movements, on the vault's thread.

/// Whether a movement was new to the vault.
enum class Booking { New, Known };

/// Storing the same movement twice is storing it once. AnswerUnreadable when its number belongs to another one.
[[nodiscard]] Result<Booking> insertMovement(WritableDb &db, const Movement &movement);

/// At most `count` bills with numbers below `before`, newest first.
[[nodiscard]] Result<QList<Bill>> findBillsBefore(ReadableDb &db, qint64 before, int count);
/// At most `count` bills with numbers above `after`, the newest of them, newest first.
[[nodiscard]] Result<QList<Bill>> findBillsAfter(ReadableDb &db, qint64 after, int count);
[[nodiscard]] Result<std::optional<Bill>> findBill(ReadableDb &db, const QString &movementId);
/// The payment of a purchase and its refunds, oldest first.
[[nodiscard]] Result<QList<Movement>> findMovementsOfPurchase(ReadableDb &db, const QString &purchaseId);

} // namespace Billfold

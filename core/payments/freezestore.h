// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/paymentfreeze.h"

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of the freeze, on the vault's thread.

/// Nothing when payments are free.
[[nodiscard]] Result<std::optional<PaymentFreeze>> findFreeze(ReadableDb &db);
/// Of the freeze that is or was last; empty when there was none.
[[nodiscard]] Result<QByteArray> findEvidence(ReadableDb &db);
[[nodiscard]] Result<void> storeFreeze(WritableDb &db, const PaymentFreeze &freeze, const QByteArray &evidence);
/// Payments are free again; the evidence stays.
[[nodiscard]] Result<void> liftFreeze(WritableDb &db, const QDateTime &now);

} // namespace Billfold

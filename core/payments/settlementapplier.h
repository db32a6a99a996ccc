// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Billfold {

class WritableDb;
struct PaymentIntent;

/// Books what the answer to an executed payment says about the account, in the very transaction that ends the intent, so that
/// the reserve goes exactly when the movement comes. It has no state of its own: it runs on the
/// vault's thread, and may do so after the feature's objects are gone. Implemented by a feature above payments.
class SettlementApplier
{
public:
    virtual ~SettlementApplier() = default;
    /// `answer` is the body that the service stored. It counts only with the receipt of exactly this payment:
    /// AnswerUnreadable without one, ReceiptInvalid with another, HistoryContradicted when it does not fit into the chain.
    [[nodiscard]] virtual Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
        = 0;
};

} // namespace Billfold

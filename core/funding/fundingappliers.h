// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receiptwatch.h"
#include "core/payments/settlementapplier.h"
#include "core/sync/changeapplier.h"

#include <memory>

namespace Billfold {

/// Takes changes of kind "funding-sources": all that is bound after it.
class FundingSourcesApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
};

/// Takes changes of kind "funding-operation": one as it is after it.
class FundingOperationApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
};

/// Keeps the operation that the answer to a top-up brings.
class TopUpAcceptanceApplier final : public SettlementApplier
{
public:
    [[nodiscard]] Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const override;
};

/// Keeps the operation that the answer to a withdrawal brings, and books the movement by which the money left the balance:
/// it counts only with its receipt, like that of any payment.
class WithdrawalAcceptanceApplier final : public SettlementApplier
{
public:
    explicit WithdrawalAcceptanceApplier(std::shared_ptr<ReceiptWatch> watch)
        : m_watch(std::move(watch))
    {
    }

    [[nodiscard]] Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const override;

private:
    const std::shared_ptr<ReceiptWatch> m_watch;
};

} // namespace Billfold

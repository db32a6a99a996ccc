// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receiptwatch.h"
#include "core/payments/settlementapplier.h"
#include "core/sync/changeapplier.h"

namespace Billfold {

/// Takes changes of kind "movement": books the movement with its receipt, and the balance after it unless a later one is
/// known. Of the receipts of a page the last of each unbroken run has to carry the service's signature; it vouches for those
/// before it.
class MovementApplier final : public ChangeApplier
{
public:
    explicit MovementApplier(std::shared_ptr<ReceiptWatch> watch)
        : m_watch(std::move(watch))
    {
    }

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
    [[nodiscard]] Result<void> finishPage(
        WritableDb &database, const std::vector<const Change *> &changes) const override;

private:
    const std::shared_ptr<ReceiptWatch> m_watch;
};

/// Books the movement and the receipt that come with the answer to a settled payment, whose member `detail` tells the fee. Movements before it may still be
/// missing, as when money came in meanwhile; the change feed brings those, and then brings this one a second time.
class MovementSettlementApplier final : public SettlementApplier
{
public:
    /// `detail` is the member that describes the payment: "transfer", "purchase", …
    MovementSettlementApplier(std::shared_ptr<ReceiptWatch> watch, QLatin1StringView detail)
        : m_watch(std::move(watch))
        , m_detail(detail)
    {
    }

    [[nodiscard]] Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const override;

private:
    const std::shared_ptr<ReceiptWatch> m_watch;
    const QLatin1StringView m_detail;
};

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/settlementapplier.h"
#include "core/sync/changeapplier.h"

#include <memory>

namespace Billfold {

/// Takes changes of kind "transfer": where the money of a delayed transfer is.
class DelayedTransferApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
};

/// Keeps what is on its way when a transfer settles, after `booking` has booked it.
class DelayedTransferSettlementApplier final : public SettlementApplier
{
public:
    explicit DelayedTransferSettlementApplier(std::shared_ptr<const SettlementApplier> booking)
        : m_booking(std::move(booking))
    {
    }

    [[nodiscard]] Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const override;

private:
    const std::shared_ptr<const SettlementApplier> m_booking;
};

} // namespace Billfold

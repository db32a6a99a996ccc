// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentkind.h"
#include "core/payments/settlementapplier.h"

#include <map>
#include <memory>

namespace Billfold {

/// Hands each payment to the applier of its kind. A kind without one is AnswerUnreadable: it stays open.
class SettlementAppliers final : public SettlementApplier
{
public:
    using ByKind = std::map<PaymentKind, std::shared_ptr<const SettlementApplier>>;

    explicit SettlementAppliers(ByKind appliers)
        : m_appliers(std::move(appliers))
    {
    }

    [[nodiscard]] Result<void> applySettlement(
        WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const override;

private:
    const ByKind m_appliers;
};

} // namespace Billfold

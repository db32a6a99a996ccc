// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/settlementappliers.h"

#include "core/payments/paymentintent.h"

namespace Billfold {

Result<void> SettlementAppliers::applySettlement(
    WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
{
    const auto found = m_appliers.find(intent.request.kind);
    if (found == m_appliers.end())
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("nobody books payments of this kind"));
    return found->second->applySettlement(db, intent, answer);
}

} // namespace Billfold

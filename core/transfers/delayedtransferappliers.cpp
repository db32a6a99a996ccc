// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransferappliers.h"

#include "core/api/json.h"
#include "core/transfers/delayedtransferjson.h"
#include "core/transfers/delayedtransferstore.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

Result<void> take(WritableDb &db, const QJsonObject &json)
{
    const Result<std::optional<DelayedTransfer>> transfer = parseDelayedTransfer(json);
    if (!transfer)
        return failure(transfer.error());
    return *transfer ? storeDelayedTransfer(db, **transfer) : Result<void>();
}

} // namespace

QString DelayedTransferApplier::kind() const
{
    return u"transfer"_s;
}

Result<void> DelayedTransferApplier::apply(WritableDb &database, const Change &change) const
{
    return take(database, change.value);
}

Result<void> DelayedTransferSettlementApplier::applySettlement(
    WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
{
    if (const Result<void> booked = m_booking->applySettlement(db, intent, answer); !booked)
        return booked;
    return take(db, JsonReader(answer).source().value("transfer"_L1).toObject());
}

} // namespace Billfold

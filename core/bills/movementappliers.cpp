// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementappliers.h"

#include "core/accounts/accountstore.h"
#include "core/api/json.h"
#include "core/bills/movementjson.h"
#include "core/bills/movementstore.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

Result<void> book(WritableDb &db, const JsonReader &reader)
{
    const Result<Movement> movement = reader.finish(readMovement(reader));
    if (!movement)
        return failure(movement.error());
    if (const Result<Booking> booking = insertMovement(db, *movement); !booking)
        return failure(booking.error());
    return storeBalance(db, {movement->balanceAfter, movement->seq, movement->bookedAt});
}

} // namespace

QString MovementApplier::kind() const
{
    return u"movement"_s;
}

Result<void> MovementApplier::apply(WritableDb &database, const Change &change) const
{
    return book(database, JsonReader(change.value));
}

Result<void> MovementSettlementApplier::applySettlement(WritableDb &db, const QByteArray &answer) const
{
    const JsonReader reader(answer);
    if (reader.failed() || !reader.has("movement"_L1))
        return {};
    return book(db, reader.object("movement"_L1));
}

} // namespace Billfold

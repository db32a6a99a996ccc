// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementjson.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

Movement readMovement(const JsonReader &reader)
{
    const JsonReader counterparty = reader.object("counterparty"_L1);
    Movement movement;
    movement.id = reader.filledText("id"_L1);
    movement.seq = reader.integer("seq"_L1, 1, Money::MaximumMinor);
    movement.kind = reader.filledText("kind"_L1);
    movement.state = reader.filledText("state"_L1);
    movement.amount = reader.money("amount"_L1);
    movement.balanceAfter = reader.money("balanceAfter"_L1);
    movement.counterpartyName = counterparty.filledText("name"_L1);
    movement.counterpartyPhone = counterparty.optionalText("phone"_L1);
    movement.category = counterparty.optionalText("category"_L1);
    movement.note = reader.text("note"_L1);
    movement.transferId = reader.optionalText("transferId"_L1);
    movement.purchaseId = reader.optionalText("purchaseId"_L1);
    movement.bookedAt = reader.time("bookedAt"_L1);
    if (movement.amount.currency() != movement.balanceAfter.currency())
        reader.refuse("balanceAfter"_L1, u"the currency of the amount"_s);
    return movement;
}

} // namespace Billfold

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/movementjson.h"

#include "server/wire/values.h"

namespace BillfoldService {

boost::json::object toJson(const Movement &movement)
{
    boost::json::object counterparty {{"name", movement.counterpartyName}};
    if (!movement.counterpartyPhone.empty())
        counterparty.emplace("phone", movement.counterpartyPhone);
    if (!movement.category.empty())
        counterparty.emplace("category", movement.category);
    boost::json::object json {
        {"id", movement.id},
        {"seq", movement.seq},
        {"kind", movement.kind},
        {"state", "settled"},
        {"amount", moneyJson(movement.amountMinor)},
        {"balanceAfter", moneyJson(movement.balanceAfterMinor)},
        {"counterparty", std::move(counterparty)},
        {"note", movement.note},
    };
    if (!movement.transferId.empty())
        json.emplace("transferId", movement.transferId);
    if (!movement.purchaseId.empty())
        json.emplace("purchaseId", movement.purchaseId);
    json.emplace("bookedAt", toJson(movement.bookedAt));
    json.emplace("receipt", movement.receipt);
    return json;
}

} // namespace BillfoldService

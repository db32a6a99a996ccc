// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferjson.h"

#include "server/accounts/accountstore.h"
#include "server/base/masking.h"
#include "server/wire/values.h"

namespace BillfoldService {

boost::json::object toJson(const Transfer &transfer, const Account &payee)
{
    const boost::json::object masked {{"maskedName", maskName(payee.name)}, {"maskedPhone", maskPhone(payee.phone)}};
    boost::json::object json {{"id", transfer.id}, {"payee", masked}, {"amount", moneyJson(transfer.amountMinor)},
        {"fee", moneyJson(transfer.feeMinor)}, {"note", transfer.note}, {"createdAt", toJson(transfer.createdAt)},
        {"settledAt", toJson(transfer.settledAt)}, {"delivery", transfer.delivery}};
    if (transfer.state != TransferState::settled) {
        json.emplace("state", transfer.state);
        json.emplace("landsAt", toJson(transfer.landsAt));
    }
    return json;
}

boost::json::object readTransferJson(Transaction &transaction, const std::string &id)
{
    const auto transfer = findTransfer(transaction, id);
    const auto payee = transfer ? findAccount(transaction, transfer->payeeAccountId) : std::nullopt;
    return payee ? toJson(*transfer, *payee) : boost::json::object();
}

Movement movementOf(
    const Transfer &transfer, const std::string &kind, const Account &counterparty, const std::string &id)
{
    return Movement {.id = id,
        .kind = kind,
        .counterpartyName = maskName(counterparty.name),
        .counterpartyPhone = maskPhone(counterparty.phone),
        .category = "transfer",
        .note = transfer.note,
        .transferId = transfer.id};
}

} // namespace BillfoldService

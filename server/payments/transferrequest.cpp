// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/transferrequest.h"

#include "server/base/text.h"
#include "server/wire/objectreader.h"

namespace BillfoldService {

std::optional<std::chrono::hours> delayOf(std::string_view delivery)
{
    if (delivery == "instant")
        return std::chrono::hours(0);
    if (delivery == "after-2h")
        return std::chrono::hours(2);
    if (delivery == "after-24h")
        return std::chrono::hours(24);
    return std::nullopt;
}

Result<TransferRequest> parseTransferRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string payeeId = reader.text("payeeId");
    const Money amount = reader.money("amount");
    const std::string note = reader.text("note");
    const std::string delivery = reader.text("delivery");
    const auto notAfter = fromRfc3339(reader.text("notAfter"));
    const std::string requestId = reader.optionalText("requestId").value_or("");
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (const auto problem = amountProblem("amount", amount))
        return failure(*problem);
    if (!isNote(note))
        return invalidAt("/note");
    if (!delayOf(delivery))
        return invalidAt("/delivery");
    if (!requestId.empty() && delivery != "instant")
        return invalidAt("/delivery");
    if (!notAfter)
        return invalidAt("/notAfter");
    return TransferRequest {payeeId, amount.minor, note, delivery, *notAfter, requestId};
}

} // namespace BillfoldService

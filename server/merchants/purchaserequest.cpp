// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/purchaserequest.h"

#include "server/base/text.h"
#include "server/wire/objectreader.h"

namespace BillfoldService {
namespace {

constexpr std::size_t longestCode = 2048;

} // namespace

Result<MerchantCodeQuestion> parseMerchantCodeQuestion(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string code = reader.text("code");
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (code.empty() || code.size() > longestCode)
        return invalidAt("/code");
    return MerchantCodeQuestion {code};
}

Result<PurchaseRequest> parsePurchaseRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string codeId = reader.text("codeId");
    const Money amount = reader.money("amount");
    const Money tip = reader.money("tip");
    const std::string note = reader.text("note");
    const auto notAfter = fromRfc3339(reader.text("notAfter"));
    if (const auto problem = reader.finish())
        return failure(*problem);
    // Half of what a number carries, so that the sum with the tip is one, too.
    if (const auto problem = amountProblem("amount", amount, 1, Money::maximumMinor / 2))
        return failure(*problem);
    if (const auto problem = amountProblem("tip", tip, 0, Money::maximumMinor / 2))
        return failure(*problem);
    if (!isNote(note))
        return invalidAt("/note");
    if (!notAfter)
        return invalidAt("/notAfter");
    return PurchaseRequest {codeId, amount.minor, tip.minor, note, *notAfter};
}

} // namespace BillfoldService

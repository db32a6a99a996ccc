// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingjson.h"

#include "server/wire/values.h"

namespace BillfoldService {
namespace {

/// What a source may do, by its type.
boost::json::array abilitiesOf(const FundingSource &source)
{
    if (source.type == "credit-card")
        return {"top-up"};
    return {"top-up", "withdraw"};
}

void addUnlessEmpty(boost::json::object &object, const char *name, const std::string &value)
{
    if (!value.empty())
        object.emplace(name, value);
}

} // namespace

boost::json::object toJson(const FundingSource &source)
{
    boost::json::object json {{"id", source.id}, {"type", source.type}, {"bankName", source.bankName},
        {"lastFour", source.lastFour}, {"holder", source.holder}, {"isDefault", source.isDefault},
        {"may", abilitiesOf(source)}, {"boundAt", toJson(source.boundAt)}};
    addUnlessEmpty(json, "brand", source.brand);
    addUnlessEmpty(json, "expires", source.expires);
    return json;
}

boost::json::array toJson(const std::vector<FundingSource> &sources)
{
    boost::json::array list;
    for (const FundingSource &source : sources)
        list.push_back(toJson(source));
    return list;
}

boost::json::object toJson(const FundingOperation &operation, const FundingSource &source)
{
    const boost::json::object over {
        {"id", source.id}, {"bankName", source.bankName}, {"lastFour", source.lastFour}};
    boost::json::object json {{"id", operation.id}, {"kind", operation.kind}, {"state", operation.state},
        {"source", over}, {"amount", moneyJson(operation.amountMinor)}, {"fee", moneyJson(operation.feeMinor)},
        {"createdAt", toJson(operation.createdAt)}, {"updatedAt", toJson(operation.updatedAt)},
        {"knownBy", toJson(operation.knownBy)}};
    addUnlessEmpty(json, "reason", operation.reason);
    addUnlessEmpty(json, "bankReference", operation.bankReference);
    if (operation.state == "authentication")
        json.emplace("code", boost::json::object {
            {"sentTo", operation.codeSentTo}, {"expiresAt", toJson(operation.validUntil)}});
    return json;
}

} // namespace BillfoldService

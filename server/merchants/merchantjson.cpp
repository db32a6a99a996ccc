// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantjson.h"

#include "server/wire/values.h"

namespace BillfoldService {
namespace {

boost::json::object toJson(const TipRule &tip)
{
    if (tip.kind == TipRule::Kind::Prompt)
        return {{"kind", "prompt"}};
    if (tip.kind == TipRule::Kind::Fixed)
        return {{"kind", "fixed"}, {"amount", moneyJson(tip.value)}};
    return {{"kind", "percentage"}, {"hundredthsOfPercent", tip.value}};
}

} // namespace

boost::json::object toJson(const Merchant &merchant)
{
    return {{"name", merchant.name}, {"category", merchant.category}, {"city", merchant.city}};
}

boost::json::object toJson(const Merchant &merchant, const MerchantCode &code, const std::string &codeId)
{
    boost::json::object json {{"codeId", codeId}, {"merchant", toJson(merchant)}};
    if (code.isForOnePayment())
        json.emplace("amount", moneyJson(code.amountMinor));
    if (code.tip.kind != TipRule::Kind::None)
        json.emplace("tip", toJson(code.tip));
    if (!code.billNumber.empty())
        json.emplace("billNumber", code.billNumber);
    if (!code.storeLabel.empty())
        json.emplace("storeLabel", code.storeLabel);
    if (code.expiresAt)
        json.emplace("expiresAt", toJson(*code.expiresAt));
    return json;
}

boost::json::object toJson(const Purchase &purchase, const Merchant &merchant, const MerchantCode &code)
{
    boost::json::object json {{"id", purchase.id}, {"merchant", toJson(merchant)},
        {"amount", moneyJson(purchase.amountMinor)}, {"tip", moneyJson(purchase.tipMinor)},
        {"fee", moneyJson(purchase.feeMinor)}, {"note", purchase.note}};
    if (!code.billNumber.empty())
        json.emplace("billNumber", code.billNumber);
    json.emplace("createdAt", toJson(purchase.createdAt));
    json.emplace("settledAt", toJson(purchase.createdAt));
    return json;
}

} // namespace BillfoldService

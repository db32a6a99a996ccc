// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingrequests.h"

#include "server/base/phone.h"
#include "server/funding/accountnumbers.h"
#include "server/wire/objectreader.h"

#include <algorithm>

namespace BillfoldService {
namespace {

bool isMonth(std::string_view text)
{
    return text.size() == 7 && fromDate(std::string(text) + "-01").has_value();
}

bool isCode(std::string_view text)
{
    return text.size() == 6
        && std::ranges::all_of(text, [](char character) { return character >= '0' && character <= '9'; });
}

} // namespace

Result<BindingRequest> parseBindingRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const BindingRequest request {reader.text("sealedAccount"), reader.text("phone")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isPhone(request.phone))
        return invalidAt("/phone");
    return request;
}

Result<SealedAccount> parseSealedAccount(std::string_view secret)
{
    const auto body = parseObject(secret);
    if (!body)
        return invalidAt("/sealedAccount");
    ObjectReader reader(*body);
    const auto iban = reader.optionalText("iban");
    const SealedAccount account {iban ? *iban : reader.text("number"), iban ? std::string() : reader.text("expires")};
    const bool isGood = iban ? isIban(*iban) : isCardNumber(account.number) && isMonth(account.expires);
    if (reader.finish() || !isGood)
        return invalidAt("/sealedAccount");
    return account;
}

Result<std::string> parseBankCode(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string code = reader.text("code");
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isCode(code))
        return invalidAt("/code");
    return code;
}

Result<FundingRequest> parseFundingRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string sourceId = reader.text("sourceId");
    const Money amount = reader.money("amount");
    const auto notAfter = fromRfc3339(reader.text("notAfter"));
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (const auto problem = amountProblem("amount", amount))
        return failure(*problem);
    if (!notAfter)
        return invalidAt("/notAfter");
    return FundingRequest {sourceId, amount.minor, *notAfter};
}

} // namespace BillfoldService

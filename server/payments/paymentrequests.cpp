// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentrequests.h"

#include "server/base/encoding.h"
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/wire/objectreader.h"

namespace BillfoldService {

Result<PayeeLookup> parsePayeeLookup(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const PayeeLookup lookup {reader.text("phone"), reader.optionalText("name")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isPhone(lookup.phone))
        return invalidAt("/phone");
    if (lookup.name && !isLabel(*lookup.name, 60))
        return invalidAt("/name");
    return lookup;
}

Result<ApprovalRequest> parseApprovalRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string method = reader.text("method");
    const ApprovalRequest request {reader.text("intentHash"), reader.text("sealedPin")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isLowerHex(request.intentHash, 64))
        return invalidAt("/intentHash");
    if (method != "pin")
        return invalidAt("/method");
    return request;
}

Result<VoidRequest> parseVoidRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const VoidRequest request {reader.text("intentHash")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isLowerHex(request.intentHash, 64))
        return invalidAt("/intentHash");
    return request;
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/timestamp.h"

#include <string>

namespace BillfoldService {

/// The body of POST /v1/merchant-codes/read.
struct MerchantCodeQuestion
{
    std::string code = {}; ///< at most 2048 bytes
};

/// The body of POST /v1/purchases, its values checked.
struct PurchaseRequest
{
    std::string codeId = {};
    std::int64_t amountMinor = 0; ///< at least 1, of the service's currency, without the tip
    std::int64_t tipMinor = 0;
    std::string note = {};
    Timestamp notAfter = {};
};

/// Pure; Malformed, or Invalid with a pointer where a value is not acceptable.
[[nodiscard]] Result<MerchantCodeQuestion> parseMerchantCodeQuestion(std::string_view body);
[[nodiscard]] Result<PurchaseRequest> parsePurchaseRequest(std::string_view body);

} // namespace BillfoldService

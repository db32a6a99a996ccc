// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/timestamp.h"

#include <string>
#include <string_view>

namespace BillfoldService {

/// The body of POST /v1/card-bindings.
struct BindingRequest
{
    std::string sealedAccount = {}; ///< see parseSealedAccount()
    std::string phone = {};
};

/// What is sealed in it: {"number","expires"} of a card, or {"iban"}. Number and IBAN are checked for their digits.
struct SealedAccount
{
    std::string number = {};
    std::string expires = {}; ///< "2029-08"; empty for an IBAN
};

/// The body of POST /v1/top-ups and /v1/withdrawals.
struct FundingRequest
{
    std::string sourceId = {};
    std::int64_t amountMinor = 0; ///< at least 1, of the service's currency
    Timestamp notAfter = {};
};

/// Pure; Malformed or Invalid with a pointer where a value is not acceptable.
[[nodiscard]] Result<BindingRequest> parseBindingRequest(std::string_view body);
[[nodiscard]] Result<SealedAccount> parseSealedAccount(std::string_view secret);
/// {"code": six digits}
[[nodiscard]] Result<std::string> parseBankCode(std::string_view body);
[[nodiscard]] Result<FundingRequest> parseFundingRequest(std::string_view body);

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// The body of POST /v1/payees/lookup.
struct PayeeLookup
{
    std::string phone = {};
    std::optional<std::string> name = {}; ///< to compare with the payee's
};

/// The body of POST /v1/approvals.
struct ApprovalRequest
{
    std::string intentHash = {}; ///< 64 lower-case hex digits
    std::string sealedPin = {};
};

/// The body of POST /v1/payments/{idempotencyKey}/void.
struct VoidRequest
{
    std::string intentHash = {}; ///< 64 lower-case hex digits
};

/// Pure; Malformed or Invalid with a pointer where a value is not acceptable.
[[nodiscard]] Result<PayeeLookup> parsePayeeLookup(std::string_view body);
[[nodiscard]] Result<ApprovalRequest> parseApprovalRequest(std::string_view body);
[[nodiscard]] Result<VoidRequest> parseVoidRequest(std::string_view body);

} // namespace BillfoldService

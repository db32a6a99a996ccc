// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/timestamp.h"

#include <chrono>
#include <optional>
#include <string>

namespace BillfoldService {

/// When the money lands: the word of the contract, and how long after it has left. Nothing for a word that is none.
[[nodiscard]] std::optional<std::chrono::hours> delayOf(std::string_view delivery);

/// The body of POST /v1/transfers, its values checked.
struct TransferRequest
{
    std::string payeeId = {};
    std::int64_t amountMinor = 0; ///< at least 1, of the service's currency
    std::string note = {};
    std::string delivery = "instant"; ///< one that delayOf() knows
    Timestamp notAfter = {};
    std::string requestId = {}; ///< the request for money that it pays; empty where there is none
};

[[nodiscard]] Result<TransferRequest> parseTransferRequest(std::string_view body);

} // namespace BillfoldService

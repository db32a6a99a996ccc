// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <cstdint>
#include <string>

namespace BillfoldService {

/// A top-up or a withdrawal, from when the service has taken it.
struct FundingOperation
{
    std::string id = {}; ///< also the bank's order
    std::string accountId = {};
    std::string kind = {}; ///< "top-up" or "withdrawal"
    std::string sourceId = {};
    std::int64_t amountMinor = 0; ///< positive
    std::int64_t feeMinor = 0;
    /// "created", "authentication", "processing", "unknown", "succeeded", "failed", "reversing" or "reversed"
    std::string state = "created";
    std::string reason = {}; ///< why it failed or goes back; of the contract's FundingReason
    std::string bankReference = {};
    std::string codeSentTo = {}; ///< in "authentication": a masked phone
    Timestamp validUntil = {}; ///< in "authentication": when the code is too late
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    Timestamp knownBy = {}; ///< when it should be final at the latest
    int attempts = 0; ///< how often the bank was asked
};

inline constexpr std::string_view topUpKind = "top-up";
inline constexpr std::string_view withdrawalKind = "withdrawal";

[[nodiscard]] inline bool isOver(const FundingOperation &operation)
{
    return operation.state == "succeeded" || operation.state == "failed" || operation.state == "reversed";
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <string>

namespace BillfoldService {

/// A card or bank account that a person has bound.
struct FundingSource
{
    std::string id = {};
    std::string accountId = {};
    std::string token = {}; ///< the bank's name for it
    std::string fingerprint = {}; ///< keyed hash of the number
    std::string type = {}; ///< "debit-card", "credit-card", "bank-account"
    std::string bankName = {};
    std::string brand = {}; ///< empty for an account
    std::string lastFour = {};
    std::string holder = {}; ///< masked
    std::string expires = {}; ///< "2029-08", the last month that it is good in; empty for an account
    bool isDefault = false;
    bool isRemoved = false; ///< nothing new goes over it
    Timestamp boundAt = {};
};

/// Whether a card's last month is over.
[[nodiscard]] inline bool isExpired(const FundingSource &source, Timestamp now)
{
    return !source.expires.empty() && source.expires < toRfc3339(now).substr(0, source.expires.size());
}

} // namespace BillfoldService

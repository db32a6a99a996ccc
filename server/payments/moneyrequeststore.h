// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// What has become of a request for money. Only an open one changes, and does so once.
namespace MoneyRequestState {
inline constexpr std::string_view open = "open";
inline constexpr std::string_view paid = "paid";
inline constexpr std::string_view declined = "declined"; ///< by who was asked
inline constexpr std::string_view withdrawn = "withdrawn"; ///< by who asked
inline constexpr std::string_view expired = "expired";
} // namespace MoneyRequestState

/// One person asks another for money.
struct MoneyRequest
{
    std::string id = {};
    std::string key = {}; ///< the asker's own: asking twice with it is asking once
    std::string askerAccountId = {};
    std::string askedAccountId = {};
    std::int64_t amountMinor = 0;
    std::string note = {};
    std::string state = std::string(MoneyRequestState::open);
    std::string transferId = {}; ///< of a paid one
    Timestamp createdAt = {};
    Timestamp expiresAt = {};
};

void insertMoneyRequest(Transaction &transaction, const MoneyRequest &request);
[[nodiscard]] std::optional<MoneyRequest> findMoneyRequest(Transaction &transaction, const std::string &id);
[[nodiscard]] std::optional<MoneyRequest> findMoneyRequestByKey(
    Transaction &transaction, const std::string &askerAccountId, const std::string &key);
/// Reads it, and nobody else changes it until the end of the transaction.
[[nodiscard]] std::optional<MoneyRequest> lockMoneyRequest(Transaction &transaction, const std::string &id);
/// Writes state and transferId.
void closeMoneyRequest(Transaction &transaction, const MoneyRequest &request);
[[nodiscard]] long long countOpenMoneyRequests(
    Transaction &transaction, const std::string &askerAccountId, const std::string &askedAccountId);

} // namespace BillfoldService

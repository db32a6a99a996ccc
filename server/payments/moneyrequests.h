// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/payments/moneyrequeststore.h"
#include "server/payments/settlement.h"
#include "server/work/duework.h"

#include <boost/json.hpp>

namespace BillfoldService {

inline constexpr std::string_view requestExpiryWorkKind = "request-expiry";
inline constexpr std::chrono::hours moneyRequestTime {7 * 24};
/// Open ones from one person to another.
inline constexpr int mostOpenMoneyRequests = 20;

/// The body of POST /v1/requests.
struct MoneyRequestDraft
{
    std::string key = {}; ///< 32 lower-case hex digits
    std::string phone = {};
    std::int64_t amountMinor = 0;
    std::string note = {};
};

/// A request, and who has to hear of it.
struct MoneyRequestOutcome
{
    MoneyRequest request = {};
    std::vector<Announcement> announcements = {};
};

[[nodiscard]] Result<MoneyRequestDraft> parseMoneyRequestDraft(std::string_view body);

/// As this person sees it; empty for an id of nothing.
[[nodiscard]] boost::json::object readMoneyRequestJson(
    Transaction &transaction, const std::string &accountId, const std::string &id);

/// Asks. What was asked for with the same key before comes back as it is now.
[[nodiscard]] Result<MoneyRequestOutcome> askForMoney(
    Transaction &transaction, Random &random, const std::string &askerAccountId, const MoneyRequestDraft &draft);

/// Ends an open request with MoneyRequestState::declined (by the asked) or withdrawn (by the asker). Doing it again is doing
/// it once. ProblemType::NotFound for who may not, RequestClosed when it has ended otherwise.
[[nodiscard]] Result<MoneyRequestOutcome> endMoneyRequest(
    Transaction &transaction, const std::string &accountId, const std::string &id, std::string_view state);

/// Binds the request to the transfer that pays it, in that transfer's transaction. RequestClosed when it is not open any
/// more, Invalid when it asks for something else, or of somebody else.
[[nodiscard]] Result<std::vector<Announcement>> payMoneyRequest(Transaction &transaction, const std::string &id,
    const std::string &transferId, const std::string &payerAccountId, const std::string &payeeAccountId,
    std::int64_t amountMinor);

/// Due work.
[[nodiscard]] Result<std::vector<Announcement>> expireMoneyRequest(Transaction &transaction, const DueWork &work);

} // namespace BillfoldService

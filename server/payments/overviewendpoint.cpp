// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/overviewendpoint.h"

#include "server/accounts/accountjson.h"
#include "server/accounts/accountstore.h"
#include "server/ledger/ledgerstore.h"
#include "server/payments/spending.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

struct Overview
{
    Account account;
    CustomerBalance balance;
    std::int64_t usedToday = 0;
    std::int64_t usedThisMonth = 0;
    Timestamp asOf = {};
};

Result<Overview> readOverview(Transaction &transaction, const std::string &accountId)
{
    const auto account = findAccount(transaction, accountId);
    const auto balance = readBalance(transaction, accountId);
    if (!account || !balance)
        return failure(ProblemType::Internal, "an account without its ledger");
    const Timestamp now = transaction.now();
    return Overview {*account, *balance, spentSince(transaction, accountId, startOfDay(now)),
        spentSince(transaction, accountId, startOfMonth(now)), now};
}

} // namespace

OverviewEndpoint::OverviewEndpoint(Database &database, PaymentLimits limits)
    : m_database(database)
    , m_limits(limits)
{
}

Result<Response> OverviewEndpoint::overview(const Exchange &exchange)
{
    const auto overview = m_database.read(
        [&](Transaction &transaction) { return readOverview(transaction, exchange.accountId); });
    if (!overview)
        return failure(overview.error());
    const boost::json::object balance {{"available", moneyJson(overview->balance.balanceMinor)},
        {"seq", overview->balance.head.seq}, {"asOf", toJson(overview->asOf)}};
    const boost::json::object limits {{"perPayment", moneyJson(m_limits.perPayment)},
        {"perDay", moneyJson(m_limits.perDay)}, {"perMonth", moneyJson(m_limits.perMonth)},
        {"usedToday", moneyJson(overview->usedToday)}, {"usedThisMonth", moneyJson(overview->usedThisMonth)}};
    return jsonResponse(200,
        {{"account", toJson(overview->account)}, {"balance", balance},
            {"capabilities", boost::json::array {"pay", "transfer", "top-up", "withdraw"}}, {"limits", limits}});
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/moneyrequestendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/masking.h"
#include "server/payments/payeeid.h"
#include "server/payments/transferstore.h"
#include "server/wire/responses.h"

namespace BillfoldService {

MoneyRequestEndpoint::MoneyRequestEndpoint(
    Database &database, NudgeWatcher &watcher, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_watcher(watcher)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> MoneyRequestEndpoint::ask(const Exchange &exchange)
{
    const auto draft = parseMoneyRequestDraft(exchange.request.body);
    if (!draft)
        return failure(draft.error());
    return run(exchange, 201, [&](Transaction &transaction) {
        return askForMoney(transaction, m_random, exchange.accountId, *draft);
    });
}

Result<Response> MoneyRequestEndpoint::decline(const Exchange &exchange)
{
    return end(exchange, MoneyRequestState::declined);
}

Result<Response> MoneyRequestEndpoint::withdraw(const Exchange &exchange)
{
    return end(exchange, MoneyRequestState::withdrawn);
}

Result<Response> MoneyRequestEndpoint::payee(const Exchange &exchange)
{
    return m_database.read([&](Transaction &transaction) -> Result<Response> {
        const auto request = findMoneyRequest(transaction, exchange.pathParameter);
        if (!request || request->askedAccountId != exchange.accountId)
            return failure(ProblemType::NotFound);
        const auto asker = findAccount(transaction, request->askerAccountId);
        if (!asker)
            return failure(ProblemType::Internal, "a request of nobody");
        return jsonResponse(200,
            {{"payeeId", makePayeeId(m_keys, m_random, exchange.accountId, asker->id, transaction.now())},
                {"maskedName", maskName(asker->name)}, {"maskedPhone", maskPhone(asker->phone)}, {"match", "unknown"},
                {"firstTime", !hasPaid(transaction, exchange.accountId, asker->id)}});
    });
}

Result<Response> MoneyRequestEndpoint::end(const Exchange &exchange, std::string_view state)
{
    if (!exchange.request.body.empty())
        return failure(ProblemType::Malformed, "this request has no body");
    return run(exchange, 200, [&](Transaction &transaction) {
        return endMoneyRequest(transaction, exchange.accountId, exchange.pathParameter, state);
    });
}

Result<Response> MoneyRequestEndpoint::run(const Exchange &exchange, int status, const Step &step)
{
    std::vector<Announcement> announcements;
    auto response = m_database.write([&](Transaction &transaction) -> Result<Response> {
        auto outcome = step(transaction);
        if (!outcome)
            return failure(outcome.error());
        announcements = std::move(outcome->announcements);
        return jsonResponse(status, readMoneyRequestJson(transaction, exchange.accountId, outcome->request.id));
    });
    if (!response)
        return response;
    for (const Announcement &announcement : announcements)
        m_watcher.announce(announcement.accountId, announcement.latestChange);
    return response;
}

} // namespace BillfoldService

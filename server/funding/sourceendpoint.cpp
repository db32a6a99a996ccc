// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/sourceendpoint.h"

#include "server/feed/feedstore.h"
#include "server/funding/fundingjson.h"
#include "server/funding/fundingoperationstore.h"
#include "server/funding/fundingsourcestore.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

boost::json::array toJson(const std::vector<MaintenanceWindow> &windows)
{
    boost::json::array list;
    for (const MaintenanceWindow &window : windows) {
        boost::json::object json {
            {"startsAt", BillfoldService::toJson(window.startsAt)}, {"endsAt", BillfoldService::toJson(window.endsAt)}};
        if (!window.bankName.empty())
            json.emplace("bankName", window.bankName);
        list.push_back(std::move(json));
    }
    return list;
}

Result<FundingSource> findBound(Transaction &transaction, const Exchange &exchange)
{
    const auto source = findSource(transaction, exchange.accountId, exchange.pathParameter);
    if (!source || source->isRemoved)
        return failure(ProblemType::FundingSourceNotFound);
    return *source;
}

} // namespace

std::int64_t tellSources(Transaction &transaction, const std::string &accountId)
{
    const boost::json::object value {{"sources", BillfoldService::toJson(readSources(transaction, accountId))}};
    return appendEvent(transaction, accountId, "funding-sources", boost::json::serialize(value));
}

SourceEndpoint::SourceEndpoint(Database &database, BankChannel &bank, NudgeWatcher &watcher, FundingLimits limits)
    : m_database(database)
    , m_bank(bank)
    , m_watcher(watcher)
    , m_limits(limits)
{
}

Result<Response> SourceEndpoint::overview(const Exchange &exchange)
{
    const auto windows = m_bank.maintenance().value_or(std::vector<MaintenanceWindow>());
    const auto sources = m_database.read([&](Transaction &transaction) -> Result<std::vector<FundingSource>> {
        return readSources(transaction, exchange.accountId);
    });
    if (!sources)
        return failure(sources.error());
    const boost::json::object topUp {
        {"minimum", moneyJson(m_limits.topUpMinimum)}, {"maximum", moneyJson(m_limits.topUpMaximum)}};
    return jsonResponse(200,
        {{"sources", BillfoldService::toJson(*sources)}, {"topUp", topUp},
            {"withdrawal", boost::json::object {{"minimum", moneyJson(m_limits.withdrawalMinimum)}}},
            {"maintenance", toJson(windows)}});
}

Result<Response> SourceEndpoint::choose(const Exchange &exchange)
{
    std::int64_t latest = 0;
    const auto chosen = m_database.write([&](Transaction &transaction) -> Result<FundingSource> {
        auto source = findBound(transaction, exchange);
        if (!source || source->isDefault)
            return source;
        makeDefault(transaction, exchange.accountId, source->id);
        latest = tellSources(transaction, exchange.accountId);
        source->isDefault = true;
        return source;
    });
    if (!chosen)
        return failure(chosen.error());
    if (latest > 0)
        m_watcher.announce(exchange.accountId, latest);
    return jsonResponse(200, BillfoldService::toJson(*chosen));
}

Result<Response> SourceEndpoint::remove(const Exchange &exchange)
{
    std::int64_t latest = 0;
    const auto removed = m_database.write([&](Transaction &transaction) -> Result<FundingSource> {
        auto source = findBound(transaction, exchange);
        if (!source)
            return source;
        if (isInUse(transaction, source->id))
            return failure(ProblemType::FundingSourceInUse);
        removeSource(transaction, exchange.accountId, source->id);
        const auto left = readSources(transaction, exchange.accountId);
        if (source->isDefault && !left.empty())
            makeDefault(transaction, exchange.accountId, left.front().id);
        latest = tellSources(transaction, exchange.accountId);
        return source;
    });
    if (!removed)
        return failure(removed.error());
    m_watcher.announce(exchange.accountId, latest);
    return emptyResponse(204);
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/changeendpoints.h"

#include "server/accounts/accountjson.h"
#include "server/accounts/accountstore.h"
#include "server/crypto/tokens.h"
#include "server/feed/feedstore.h"
#include "server/feed/nudgestore.h"
#include "server/ledger/movementjson.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr int defaultLimit = 200;
constexpr int highestLimit = 500;
constexpr std::chrono::seconds ticketTime {30};

struct PageRequest
{
    std::int64_t after = 0;
    int limit = defaultLimit;
};

Result<PageRequest> parsePage(const Request &request)
{
    if (!request.hasOnlyQueryParameters({"after", "limit"}))
        return failure(ProblemType::Malformed, "an unknown query parameter");
    const auto after = request.queryParameter("after");
    const auto cursor = after ? parseNumber(*after) : std::nullopt;
    if (!cursor)
        return failure(ProblemType::Malformed, "the cursor is missing or no number");
    PageRequest page {.after = *cursor};
    if (request.query.find("limit=") != std::string::npos) {
        const auto limit = parseNumber(request.queryParameter("limit").value_or(""));
        if (!limit || *limit < 1 || *limit > highestLimit)
            return failure(ProblemType::Malformed, "the limit is not between 1 and 500");
        page.limit = static_cast<int>(*limit);
    }
    return page;
}

boost::json::object toJson(const Change &change, const boost::json::object &subject)
{
    const std::string_view kind
        = change.kind == ChangeKind::Event ? change.eventKind : changeKindName(change.kind);
    return {{"seq", change.seq}, {"kind", kind}, {kind, subject}};
}

} // namespace

ChangeEndpoints::ChangeEndpoints(Database &database, const ServiceKeys &keys, Random &random, ReferenceReaders readers)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
    , m_readers(std::move(readers))
{
}

Result<Response> ChangeEndpoints::changes(const Exchange &exchange)
{
    const auto page = parsePage(exchange.request);
    if (!page)
        return failure(page.error());
    auto changes = m_database.read([&](Transaction &transaction) -> Result<boost::json::array> {
        boost::json::array list;
        // One more than asked for tells whether there is another page.
        for (const Change &change : readChanges(transaction, exchange.accountId, page->after, page->limit + 1))
            list.push_back(toJson(change, describe(transaction, exchange.accountId, change)));
        return list;
    });
    if (!changes)
        return failure(changes.error());
    const bool more = changes->size() > static_cast<std::size_t>(page->limit);
    if (more)
        changes->pop_back();
    const std::int64_t cursor = changes->empty() ? page->after : changes->back().at("seq").as_int64();
    return jsonResponse(200, {{"changes", std::move(*changes)}, {"cursor", std::to_string(cursor)}, {"more", more}});
}

boost::json::object ChangeEndpoints::describe(
    Transaction &transaction, const std::string &accountId, const Change &change) const
{
    if (change.movement)
        return toJson(*change.movement);
    if (change.kind == ChangeKind::Event)
        return boost::json::parse(change.eventValue).as_object();
    if (const auto reader = m_readers.find(change.kind); reader != m_readers.end())
        return reader->second(transaction, accountId, change.reference);
    return toJson(findAccount(transaction, accountId).value_or(Account()));
}

Result<Response> ChangeEndpoints::createTicket(const Exchange &exchange)
{
    if (!exchange.request.body.empty())
        return failure(ProblemType::Malformed, "this request has no body");
    const std::string ticket = makeToken(m_random);
    const auto expiresAt = m_database.write([&](Transaction &transaction) -> Result<Timestamp> {
        const Timestamp until = transaction.now() + ticketTime;
        insertNudgeTicket(transaction, tokenMac(m_keys, ticket), exchange.accountId, until);
        return until;
    });
    if (!expiresAt)
        return failure(expiresAt.error());
    return jsonResponse(201, {{"ticket", ticket}, {"expiresAt", toJson(*expiresAt)}});
}

Result<NudgeRight> ChangeEndpoints::takeTicket(const Request &request)
{
    const auto ticket = request.queryParameter("ticket");
    if (!ticket)
        return failure(ProblemType::Malformed, "no ticket");
    const std::string mac = tokenMac(m_keys, *ticket);
    // A ticket that has expired is used up as well, so the transaction commits either way.
    const auto right = m_database.write([&](Transaction &transaction) -> Result<std::optional<NudgeRight>> {
        const auto accountId = takeNudgeTicket(transaction, mac);
        if (!accountId)
            return std::nullopt;
        return NudgeRight {*accountId, readLatestChange(transaction, *accountId)};
    });
    if (!right)
        return failure(right.error());
    if (!*right)
        return failure(ProblemType::Unauthorized, "the nudge ticket does not hold");
    return **right;
}

} // namespace BillfoldService

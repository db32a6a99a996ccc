// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/receiptendpoint.h"

#include "server/ledger/ledgerstore.h"
#include "server/ledger/receiptstore.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr int defaultLimit = 100;
constexpr int highestLimit = 200;

struct PageRequest
{
    std::int64_t from = 0;
    int limit = defaultLimit;
};

Result<PageRequest> parsePage(const Request &request)
{
    if (!request.hasOnlyQueryParameters({"from", "limit"}))
        return failure(ProblemType::Malformed, "an unknown query parameter");
    const auto from = parseNumber(request.queryParameter("from").value_or(""));
    if (!from || *from < 1)
        return failure(ProblemType::Malformed, "the first number is missing or not at least 1");
    PageRequest page {.from = *from};
    if (request.query.find("limit=") != std::string::npos) {
        const auto limit = parseNumber(request.queryParameter("limit").value_or(""));
        if (!limit || *limit < 1 || *limit > highestLimit)
            return failure(ProblemType::Malformed, "the limit is not between 1 and 200");
        page.limit = static_cast<int>(*limit);
    }
    return page;
}

} // namespace

ReceiptEndpoint::ReceiptEndpoint(Database &database, const ReceiptSigner &signer)
    : m_database(database)
    , m_signer(signer)
{
}

Result<Response> ReceiptEndpoint::receipts(const Exchange &exchange)
{
    const auto page = parsePage(exchange.request);
    if (!page)
        return failure(page.error());
    struct Found
    {
        boost::json::array receipts;
        ReceiptHead head;
        Timestamp at;
    };
    // A writing transaction, though nothing changes: with a synchronous standby its commit waits for the standby, so a
    // primary that was replaced without knowing it cannot state a head that is behind.
    const auto found = m_database.write([&](Transaction &transaction) -> Result<Found> {
        const auto customers = lockCustomers(transaction, {exchange.accountId});
        if (customers.empty())
            return failure(ProblemType::Internal, "an account without its ledger");
        Found result {{}, customers.begin()->second.head, transaction.now()};
        for (const std::string &receipt : readReceipts(transaction, exchange.accountId, page->from, page->limit))
            result.receipts.emplace_back(receipt);
        return result;
    });
    if (!found)
        return failure(found.error());
    return jsonResponse(200,
        {{"receipts", found->receipts}, {"head", m_signer.signHead(exchange.accountId, found->head, found->at)}});
}

} // namespace BillfoldService

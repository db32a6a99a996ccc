// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/payeeendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/masking.h"
#include "server/base/text.h"
#include "server/payments/payeeid.h"
#include "server/payments/paymentrequests.h"
#include "server/payments/transferstore.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

struct FoundPayee
{
    Account account;
    bool firstTime = true;
    Timestamp now = {};
};

} // namespace

PayeeEndpoint::PayeeEndpoint(Database &database, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> PayeeEndpoint::lookUp(const Exchange &exchange)
{
    const auto lookup = parsePayeeLookup(exchange.request.body);
    if (!lookup)
        return failure(lookup.error());

    const auto found = m_database.read([&](Transaction &transaction) -> Result<FoundPayee> {
        const auto account = findAccountByPhone(transaction, lookup->phone);
        if (!account)
            return failure(ProblemType::PayeeNotFound);
        if (account->id == exchange.accountId)
            return failure(ProblemType::PayeeIsSelf);
        return FoundPayee {*account, !hasPaid(transaction, exchange.accountId, account->id), transaction.now()};
    });
    if (!found)
        return failure(found.error());
    return jsonResponse(200,
        {{"payeeId", makePayeeId(m_keys, m_random, exchange.accountId, found->account.id, found->now)},
            {"maskedName", maskName(found->account.name)}, {"maskedPhone", maskPhone(found->account.phone)},
            {"match", nameMatchText(compareNames(lookup->name.value_or(""), found->account.name))},
            {"firstTime", found->firstTime}});
}

} // namespace BillfoldService

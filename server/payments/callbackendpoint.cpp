// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/callbackendpoint.h"

#include "server/base/crashpoint.h"
#include "server/ledger/movementjson.h"
#include "server/ledger/movementstore.h"
#include "server/payments/delayedtransfer.h"
#include "server/payments/transferjson.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

/// From what is stored, so that every call gets the same.
Result<Response> answerOf(Transaction &transaction, const Transfer &transfer)
{
    const auto movement = findMovement(transaction, transfer.payerAccountId, transfer.closingTransactionId);
    if (!movement)
        return failure(ProblemType::Internal, "a transfer came back without a movement");
    return jsonResponse(
        200, {{"transfer", readTransferJson(transaction, transfer.id)}, {"movement", toJson(*movement)}});
}

} // namespace

CallBackEndpoint::CallBackEndpoint(Database &database, NudgeWatcher &watcher, PaymentEnvironment environment)
    : m_database(database)
    , m_watcher(watcher)
    , m_environment(environment)
{
}

Result<Response> CallBackEndpoint::callBack(const Exchange &exchange)
{
    if (!exchange.request.body.empty())
        return failure(ProblemType::Malformed, "this request has no body");
    std::vector<Announcement> announcements;
    auto response = m_database.write([&](Transaction &transaction) -> Result<Response> {
        auto outcome = callBackTransfer(transaction, m_environment.random, m_environment.signer, exchange.accountId,
            exchange.pathParameter);
        if (!outcome)
            return failure(outcome.error());
        announcements = std::move(outcome->announcements);
        return answerOf(transaction, outcome->transfer);
    });
    if (!response)
        return response;
    crashPoint("call-back-committed");
    for (const Announcement &announcement : announcements)
        m_watcher.announce(announcement.accountId, announcement.latestChange);
    return response;
}

} // namespace BillfoldService

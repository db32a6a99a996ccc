// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/paymentdesk.h"

#include "server/base/crashpoint.h"
#include "server/base/encoding.h"
#include "server/crypto/hashing.h"

namespace BillfoldService {

PaymentDesk::PaymentDesk(Database &database, NudgeWatcher &watcher)
    : m_database(database)
    , m_watcher(watcher)
{
}

Result<Response> PaymentDesk::take(const Exchange &exchange, const OrderReader &readOrder)
{
    const Request &request = exchange.request;
    const auto key = request.header("idempotency-key");
    if (!key || !isLowerHex(*key, 32))
        return failure(ProblemType::Malformed, "the idempotency key is missing or not 32 hex digits");
    const PaymentAttempt attempt {
        exchange, std::string(*key), intentHash(request.method, request.path, request.body)};
    auto stored = m_database.read([&](Transaction &transaction) { return findStoredAnswer(transaction, attempt); });
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return std::move(**stored);
    crashPoint("looked-up");
    const auto order = readOrder(request.body);
    if (!order)
        return failure(order.error());

    auto outcome = m_database.write([&](Transaction &transaction) -> Result<PaymentOutcome> {
        // Another request with the same key may have ended since, or while this one waited for it.
        auto answer = findStoredAnswer(transaction, attempt);
        if (!answer)
            return failure(answer.error());
        if (*answer)
            return PaymentOutcome {std::move(**answer), {}};
        auto executed = executePayment(transaction, attempt, *order);
        crashPoint("before-commit");
        return executed;
    });
    if (!outcome)
        return failure(outcome.error());
    crashPoint("committed");
    for (const Announcement &announcement : outcome->announcements)
        m_watcher.announce(announcement.accountId, announcement.latestChange);
    crashPoint("announced");
    return std::move(outcome->response);
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/approvalendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/crypto/hashing.h"
#include "server/identity/secrets.h"
#include "server/payments/approvalstore.h"
#include "server/payments/paymentrequests.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes approvalTime {2};

} // namespace

ApprovalEndpoint::ApprovalEndpoint(Database &database, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> ApprovalEndpoint::approve(const Exchange &exchange)
{
    const auto parsed = parseApprovalRequest(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    const std::string &hash = parsed->intentHash;
    const auto pin = openPin(m_keys, "billfold:approval-pin:" + hash, parsed->sealedPin, "/sealedPin");
    if (!pin)
        return failure(pin.error());

    const auto spent = m_database.write([&](Transaction &transaction) -> Result<PinTry> {
        const auto tried = spendPinTry(transaction, exchange.accountId);
        if (!tried)
            return failure(Problem {.type = ProblemType::PinLocked, .triesLeft = 0});
        if (isPlanted("pin-try-not-spent"))
            restorePinTries(transaction, exchange.accountId);
        return *tried;
    });
    if (!spent)
        return failure(spent.error());
    if (!equalInConstantTime(spent->pinMac, pinMac(m_keys, exchange.accountId, pin->view())))
        return failure(Problem {.type = ProblemType::PinWrong, .triesLeft = spent->triesLeft});

    const auto approval = m_database.write([&](Transaction &transaction) -> Result<Approval> {
        restorePinTries(transaction, exchange.accountId);
        const Approval given {makeIdentifier(transaction.now(), m_random), exchange.accountId, exchange.deviceId, hash,
            transaction.now() + approvalTime};
        insertApproval(transaction, given);
        return given;
    });
    if (!approval)
        return failure(approval.error());
    return jsonResponse(201, {{"approvalId", approval->id}, {"expiresAt", toJson(approval->expiresAt)}});
}

} // namespace BillfoldService

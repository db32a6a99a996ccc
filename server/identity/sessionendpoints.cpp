// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/sessionendpoints.h"

#include "server/accounts/accountstore.h"
#include "server/crypto/tokens.h"
#include "server/identity/identityrequests.h"
#include "server/identity/sessionstore.h"
#include "server/identity/sessiontokens.h"
#include "server/wire/responses.h"

namespace BillfoldService {

SessionEndpoints::SessionEndpoints(Database &database, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> SessionEndpoints::refresh(const Exchange &exchange)
{
    const auto token = parseRefreshRequest(exchange.request.body);
    if (!token)
        return failure(token.error());
    const std::string mac = tokenMac(m_keys, *token);
    const auto session = m_database.write([&](Transaction &transaction) -> Result<IssuedSession> {
        const auto right = findRefresh(transaction, mac);
        if (!right || right->expiresAt <= transaction.now() || right->device.publicKey != exchange.signature.keyId)
            return failure(ProblemType::Unauthorized, "the refresh token does not hold");
        const auto account = findAccount(transaction, right->device.accountId);
        if (!account)
            return failure(ProblemType::Unauthorized, "no such account");
        endOlderRefreshTokens(transaction, mac, right->device.id, right->parentMac);
        return issueSession(transaction, m_keys, m_random, *account, right->device.id, mac);
    });
    if (!session)
        return failure(session.error());
    return jsonResponse(200, toJson(*session));
}

Result<Response> SessionEndpoints::signOut(const Exchange &exchange)
{
    const auto ended = m_database.write([&](Transaction &transaction) -> Result<void> {
        endTokensOfDevice(transaction, exchange.deviceId);
        return {};
    });
    if (!ended)
        return failure(ended.error());
    return emptyResponse(204);
}

} // namespace BillfoldService

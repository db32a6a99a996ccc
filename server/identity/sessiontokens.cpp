// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/sessiontokens.h"

#include "server/accounts/accountjson.h"
#include "server/crypto/tokens.h"
#include "server/identity/sessionstore.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes accessTime {15};
constexpr std::chrono::days refreshTime {30};

} // namespace

IssuedSession issueSession(Transaction &transaction, const ServiceKeys &keys, Random &random, const Account &account,
    const std::string &deviceId, const std::string &parentMac)
{
    IssuedSession session {.account = account, .deviceId = deviceId, .accessToken = makeToken(random),
        .accessTokenExpiresAt = transaction.now() + accessTime, .refreshToken = makeToken(random)};
    insertAccessToken(transaction, tokenMac(keys, session.accessToken), deviceId, session.accessTokenExpiresAt);
    insertRefreshToken(transaction, tokenMac(keys, session.refreshToken), deviceId, parentMac,
        transaction.now() + refreshTime);
    return session;
}

boost::json::object toJson(const IssuedSession &session)
{
    return {{"account", toJson(session.account)}, {"deviceId", session.deviceId}, {"accessToken", session.accessToken},
        {"accessTokenExpiresAt", toJson(session.accessTokenExpiresAt)}, {"refreshToken", session.refreshToken}};
}

} // namespace BillfoldService

// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/transaction.h"

#include <boost/json.hpp>

#include <string>

namespace BillfoldService {

/// What a device gets when it signs in: an access token for 15 minutes and a refresh token for 30 days.
struct IssuedSession
{
    Account account = {};
    std::string deviceId = {};
    std::string accessToken = {};
    Timestamp accessTokenExpiresAt = {};
    std::string refreshToken = {};
};

/// `parentMac` is the refresh token that was used; empty at sign-in.
[[nodiscard]] IssuedSession issueSession(Transaction &transaction, const ServiceKeys &keys, Random &random,
    const Account &account, const std::string &deviceId, const std::string &parentMac);

[[nodiscard]] boost::json::object toJson(const IssuedSession &session);

} // namespace BillfoldService

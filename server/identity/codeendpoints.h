// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/wire/exchange.h"
#include "server/work/outboxcourier.h"

namespace BillfoldService {

/// The rules of one-time codes.
struct CodeRules
{
    static constexpr int length = 6;
    static constexpr int tries = 5;
    static constexpr int sendsPerHour = 5;
    static constexpr std::chrono::seconds valid {300};
    static constexpr std::chrono::seconds resend {60};
    static constexpr std::chrono::minutes ticketValid {15};
};

/// POST /v1/codes and /v1/codes/verify: proves that somebody holds a phone. Answers never tell whether a phone has an
/// account.
class CodeEndpoints
{
public:
    /// All outlive this object.
    CodeEndpoints(Database &database, const ServiceKeys &keys, Random &random, OutboxCourier &courier);

    [[nodiscard]] Result<Response> send(const Exchange &exchange);
    [[nodiscard]] Result<Response> verify(const Exchange &exchange);

private:
    [[nodiscard]] std::string codeMac(
        const std::string &phone, const std::string &purpose, std::string_view code) const;

    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
    OutboxCourier &m_courier;
};

} // namespace BillfoldService
